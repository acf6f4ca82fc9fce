import { check } from '../check.mjs';

check('xa|ya', { matches: ['xa', 'ya'], refuses: ['xya', 'a'] });
