import { check } from '../check.mjs';

check('\\w', { matches: ['a', 'Z', '0', '_'], refuses: ['-', ' '] });
