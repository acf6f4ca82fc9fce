import { check } from '../check.mjs';

check('a.*z', { matches: ['az', 'abz', 'azz'], refuses: ['za', 'a'] });
