import { check } from '../check.mjs';

check('(a|b)?c', { matches: ['c', 'ac', 'bc'], refuses: ['abc', 'ab'] });
