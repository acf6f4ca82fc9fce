import { check } from '../check.mjs';

check('.', { matches: ['a', '1', '.', 'é'], refuses: ['', 'ab'] });
