import { check } from '../check.mjs';

check('((ab)*c)*', { matches: ['', 'c', 'abc', 'cababc'], refuses: ['ab'] });
