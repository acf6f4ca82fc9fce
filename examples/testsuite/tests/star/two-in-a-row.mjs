import { check } from '../check.mjs';

check('a*b*', { matches: ['', 'aab', 'bb', 'aa'], refuses: ['ba'] });
