import { check } from '../check.mjs';

check('[a-z]', { matches: ['a', 'm', 'z'], refuses: ['A', '5', 'aa'] });
