import { check } from '../check.mjs';

check('colou*r', { matches: ['color', 'colour', 'colouur'], refuses: ['colr'] });
