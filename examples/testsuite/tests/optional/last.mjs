import { check } from '../check.mjs';

check('ab?', { matches: ['a', 'ab'], refuses: ['abb', 'b'] });
