import { check } from '../check.mjs';

check('x=1', { matches: ['x=1'], refuses: ['x1'] });
