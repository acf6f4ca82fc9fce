import { check } from '../check.mjs';

check('(a(b(c)?)?)?', { matches: ['', 'a', 'ab', 'abc'], refuses: ['b', 'ac'] });
