import { check } from '../check.mjs';

check('[aeiou][^aeiou]', { matches: ['ab', 'e '], refuses: ['aa', 'ba'] });
