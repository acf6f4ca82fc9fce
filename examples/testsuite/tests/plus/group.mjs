import { check } from '../check.mjs';

check('(ab)+', { matches: ['ab', 'abab'], refuses: ['', 'aba'] });
