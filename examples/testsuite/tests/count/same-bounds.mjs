import { check } from '../check.mjs';

check('a{2,2}', { matches: ['aa'], refuses: ['a', 'aaa'] });
