import { check } from '../check.mjs';

check('a?b', { matches: ['b', 'ab'], refuses: ['aab', 'a'] });
