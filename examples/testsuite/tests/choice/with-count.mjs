import { check } from '../check.mjs';

check('a{2}|b{3}', { matches: ['aa', 'bbb'], refuses: ['a', 'bb', 'aabbb'] });
