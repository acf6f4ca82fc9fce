import { check } from '../check.mjs';

check('a|(b|(c|d))', { matches: ['a', 'b', 'c', 'd'], refuses: ['e', 'ab'] });
