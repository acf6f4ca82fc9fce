import { check } from '../check.mjs';

check('(ab)(cd)', { matches: ['abcd'], refuses: ['ab', 'cd'] });
