import { check } from '../check.mjs';

check('(a|bc)+', { matches: ['a', 'bc', 'abca'], refuses: ['b', 'c', ''] });
