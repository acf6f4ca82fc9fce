import { check } from '../check.mjs';

check('[äöü]', { matches: ['ä', 'ü'], refuses: ['a'] });
