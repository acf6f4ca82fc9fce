import { check } from '../check.mjs';

check('\\S+', { matches: ['abc', 'a-1'], refuses: [' ', 'a b'] });
