import { check } from '../check.mjs';

check('a,b;c', { matches: ['a,b;c'], refuses: ['abc'] });
