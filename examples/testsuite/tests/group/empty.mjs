import { check } from '../check.mjs';

check('a()b', { matches: ['ab'], refuses: ['b'] });
