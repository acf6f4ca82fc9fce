import { check } from '../check.mjs';

check('(a{2})*', { matches: ['', 'aa', 'aaaa'], refuses: ['aaa'] });
