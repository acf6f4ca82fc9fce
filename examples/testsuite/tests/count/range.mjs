import { check } from '../check.mjs';

check('a{2,4}', { matches: ['aa', 'aaa', 'aaaa'], refuses: ['a', 'aaaaa'] });
