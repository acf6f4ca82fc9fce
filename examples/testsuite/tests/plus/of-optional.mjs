import { check } from '../check.mjs';

check('(a?)+', { matches: ['', 'aaa'], refuses: ['b'] });
