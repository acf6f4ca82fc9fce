import { check } from '../check.mjs';

check('a{0,}', { matches: ['', 'aaa'], refuses: ['b'] });
