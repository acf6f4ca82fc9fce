import { check } from '../check.mjs';

check('(a{2}){3}', { matches: ['aaaaaa'], refuses: ['aaaaa'] });
