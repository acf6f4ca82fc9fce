import { check } from '../check.mjs';

check('[\\s,]+', { matches: [' , ', ','], refuses: ['a'] });
