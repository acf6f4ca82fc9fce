import { check } from '../check.mjs';

check('a\\tb', { matches: ['a\tb'], refuses: ['atb'] });
