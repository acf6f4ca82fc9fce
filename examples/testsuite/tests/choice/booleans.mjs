import { check } from '../check.mjs';

check('true|false', { matches: ['true', 'false'], refuses: ['truefalse', 'tru'] });
