import { check } from '../check.mjs';

check('a(,a)*', { matches: ['a', 'a,a', 'a,a,a'], refuses: [',a', 'a,'] });
