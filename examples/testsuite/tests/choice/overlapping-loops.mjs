import { check } from '../check.mjs';

check('(a|ab)(c|bcd)*', { matches: ['abcd', 'ac', 'abc'], refuses: ['abd'] });
