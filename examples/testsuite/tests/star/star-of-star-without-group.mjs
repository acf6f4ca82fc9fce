import { check } from '../check.mjs';

check('a**', { matches: ['', 'aa'], refuses: ['b'] });
