import { check } from '../check.mjs';

check('ab+', { matches: ['ab', 'abb'], refuses: ['a', 'b'] });
