import { check } from '../check.mjs';

check('a{0,2}', { matches: ['', 'a', 'aa'], refuses: ['aaa'] });
