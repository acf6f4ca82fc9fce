import { check } from '../check.mjs';

check('a{1}', { matches: ['a'], refuses: ['aa', ''] });
