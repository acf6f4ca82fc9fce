import { check } from '../check.mjs';

check('ab*', { matches: ['a', 'ab', 'abbb'], refuses: ['b', 'abab'] });
