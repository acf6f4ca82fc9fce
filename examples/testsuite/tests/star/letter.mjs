import { check } from '../check.mjs';

check('a*', { matches: ['', 'a', 'aaaa'], refuses: ['b', 'ab'] });
