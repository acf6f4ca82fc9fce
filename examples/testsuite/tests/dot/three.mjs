import { check } from '../check.mjs';

check('...', { matches: ['abc', '...'], refuses: ['ab', 'abcd'] });
