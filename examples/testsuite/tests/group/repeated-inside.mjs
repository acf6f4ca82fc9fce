import { check } from '../check.mjs';

check('(a+b)+', { matches: ['ab', 'aab', 'abab'], refuses: ['a', 'ba'] });
