import { check } from '../check.mjs';

check('(a|b){2}', { matches: ['aa', 'ab', 'ba', 'bb'], refuses: ['a', 'abc'] });
