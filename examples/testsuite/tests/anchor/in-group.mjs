import { check } from '../check.mjs';

check('(^a)+', { matches: ['a'], refuses: ['aa'] });
