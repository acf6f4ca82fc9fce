import { check } from '../check.mjs';

check('[a\\-z]', { matches: ['a', '-', 'z'], refuses: ['b'] });
