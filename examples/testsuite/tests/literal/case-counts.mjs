import { check } from '../check.mjs';

check('Abc', { matches: ['Abc'], refuses: ['abc', 'ABC'] });
