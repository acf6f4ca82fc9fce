import { check } from '../check.mjs';

check('a?b?c?', { matches: ['', 'ac', 'bc', 'abc'], refuses: ['ca', 'cb'] });
