import { check } from '../check.mjs';

check('a*|b*', { matches: ['', 'aa', 'bb'], refuses: ['ab'] });
