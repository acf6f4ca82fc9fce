import { check } from '../check.mjs';

check('a.{1,2}c', { matches: ['abc', 'abbc'], refuses: ['ac', 'abbbc'] });
