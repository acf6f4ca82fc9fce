import { check } from '../check.mjs';

check('([xyz])+', { matches: ['x', 'zyx'], refuses: ['a', ''] });
