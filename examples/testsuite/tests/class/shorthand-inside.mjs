import { check } from '../check.mjs';

check('[\\d.]+', { matches: ['3.14', '42'], refuses: ['a'] });
