import { check } from '../check.mjs';

check('a.?', { matches: ['a', 'ab'], refuses: ['abc', 'b'] });
