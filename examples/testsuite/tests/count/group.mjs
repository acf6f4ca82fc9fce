import { check } from '../check.mjs';

check('(ab){2}', { matches: ['abab'], refuses: ['ab', 'ababab'] });
