import { check } from '../check.mjs';

check('a\\.b', { matches: ['a.b'], refuses: ['axb'] });
