import { check } from '../check.mjs';

check('((ab)|(c))+', { matches: ['ab', 'c', 'cabc'], refuses: ['a', 'bc'] });
