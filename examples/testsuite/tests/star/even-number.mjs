import { check } from '../check.mjs';

check('(aa)*', { matches: ['', 'aa', 'aaaa'], refuses: ['a', 'aaa'] });
