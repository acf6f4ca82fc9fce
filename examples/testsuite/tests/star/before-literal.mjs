import { check } from '../check.mjs';

check('a*b', { matches: ['b', 'ab', 'aab'], refuses: ['a', 'ba'] });
