import { check } from '../check.mjs';

check('ab*c', { matches: ['ac', 'abc', 'abbbc'], refuses: ['abb', 'bc'] });
