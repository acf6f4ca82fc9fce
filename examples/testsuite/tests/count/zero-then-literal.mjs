import { check } from '../check.mjs';

check('a{0}b', { matches: ['b'], refuses: ['ab'] });
