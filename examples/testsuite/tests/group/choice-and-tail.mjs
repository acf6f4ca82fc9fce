import { check } from '../check.mjs';

check('(a|b)c', { matches: ['ac', 'bc'], refuses: ['c', 'ab'] });
