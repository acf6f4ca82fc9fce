import { check } from '../check.mjs';

check('a^b', { refuses: ['ab', 'a^b'] });
