import { check } from '../check.mjs';

check('a+b+', { matches: ['ab', 'aabb'], refuses: ['a', 'b', 'ba'] });
