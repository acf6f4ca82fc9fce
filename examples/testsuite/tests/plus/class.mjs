import { check } from '../check.mjs';

check('[0-9]+', { matches: ['0', '42', '007'], refuses: ['', 'x', '4x'] });
