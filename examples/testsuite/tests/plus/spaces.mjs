import { check } from '../check.mjs';

check('a +b', { matches: ['a b', 'a  b'], refuses: ['ab'] });
