import { check } from '../check.mjs';

check('\\d{3}', { matches: ['123'], refuses: ['12', '1234'] });
