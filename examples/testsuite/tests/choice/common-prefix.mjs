import { check } from '../check.mjs';

check('ab|abc', { matches: ['ab', 'abc'], refuses: ['a', 'abcd'] });
