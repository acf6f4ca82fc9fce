import { check } from '../check.mjs';

check('[0-9a-fA-F]+', { matches: ['ff', '0A', '9'], refuses: ['g', 'fg'] });
