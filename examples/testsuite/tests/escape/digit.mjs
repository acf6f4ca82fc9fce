import { check } from '../check.mjs';

check('\\d', { matches: ['0', '9'], refuses: ['a', '', '10'] });
