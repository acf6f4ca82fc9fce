import { check } from '../check.mjs';

check('1\\+1', { matches: ['1+1'], refuses: ['11', '111'] });
