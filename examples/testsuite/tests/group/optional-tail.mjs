import { check } from '../check.mjs';

check('a(bc)?d', { matches: ['ad', 'abcd'], refuses: ['abd', 'acd'] });
