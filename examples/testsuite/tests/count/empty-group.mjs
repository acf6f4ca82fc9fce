import { check } from '../check.mjs';

check('(){3}', { matches: [''], refuses: ['a'] });
