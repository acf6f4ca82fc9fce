import { check } from '../check.mjs';

check('ab|cd', { matches: ['ab', 'cd'], refuses: ['abd', 'acd'] });
