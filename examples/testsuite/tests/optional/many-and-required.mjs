import { check } from '../check.mjs';

check('a?a?a?aaa', { matches: ['aaa', 'aaaa', 'aaaaaa'], refuses: ['aa', 'aaaaaaa'] });
