import { check } from '../check.mjs';

check('a?a?', { matches: ['', 'a', 'aa'], refuses: ['aaa'] });
