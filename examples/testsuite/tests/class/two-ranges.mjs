import { check } from '../check.mjs';

check('[a-zA-Z]', { matches: ['q', 'Q'], refuses: ['1', '_'] });
