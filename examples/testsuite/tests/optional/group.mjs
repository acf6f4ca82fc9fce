import { check } from '../check.mjs';

check('(abc)?', { matches: ['', 'abc'], refuses: ['ab'] });
