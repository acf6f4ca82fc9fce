import { check } from '../check.mjs';

check('.+', { matches: ['a', 'ab'], refuses: [''] });
