import { check } from '../check.mjs';

check('a.c', { matches: ['abc', 'a.c', 'a-c'], refuses: ['ac', 'abbc'] });
