import { check } from '../check.mjs';

check('\\D', { matches: ['a', ' '], refuses: ['5'] });
