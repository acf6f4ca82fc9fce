import { check } from '../check.mjs';

check('(a*)+', { matches: ['', 'a', 'aa'], refuses: ['b'] });
