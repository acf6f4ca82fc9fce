import { check } from '../check.mjs';

check('(a|b)*', { matches: ['', 'abba'], refuses: ['abc'] });
