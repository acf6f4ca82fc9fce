import { check } from '../check.mjs';

check('a{3}', { matches: ['aaa'], refuses: ['aa', 'aaaa', ''] });
