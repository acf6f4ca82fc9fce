import { check } from '../check.mjs';

check('a(aa)*', { matches: ['a', 'aaa'], refuses: ['aa', ''] });
