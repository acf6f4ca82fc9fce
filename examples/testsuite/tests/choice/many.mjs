import { check } from '../check.mjs';

check('a|b|c|d|e|f|g|h', { matches: ['a', 'h', 'd'], refuses: ['i', 'ab'] });
