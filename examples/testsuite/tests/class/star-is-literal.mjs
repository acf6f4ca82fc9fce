import { check } from '../check.mjs';

check('[*+?]', { matches: ['*', '+', '?'], refuses: ['a'] });
