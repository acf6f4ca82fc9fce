import { check } from '../check.mjs';

check('a{2,}', { matches: ['aa', 'aaaaaa'], refuses: ['a', ''] });
