import { check } from '../check.mjs';

check('\\s', { matches: [' ', '\t', '\n'], refuses: ['a'] });
