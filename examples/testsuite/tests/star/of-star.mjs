import { check } from '../check.mjs';

check('(a*)*', { matches: ['', 'a', 'aaa'], refuses: ['b'] });
