import { check } from '../check.mjs';

check('why\\?', { matches: ['why?'], refuses: ['wh', 'why'] });
