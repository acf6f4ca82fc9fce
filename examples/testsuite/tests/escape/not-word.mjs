import { check } from '../check.mjs';

check('\\W', { matches: ['-', ' '], refuses: ['a', '_'] });
