import { check } from '../check.mjs';

check('a+a*', { matches: ['a', 'aaa'], refuses: [''] });
