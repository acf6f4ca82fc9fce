import { check } from '../check.mjs';

check('[\\w-]+', { matches: ['a-b', 'x_1'], refuses: [' ', 'a b'] });
