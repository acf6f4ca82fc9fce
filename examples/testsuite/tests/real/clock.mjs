import { check } from '../check.mjs';

check('([01]\\d|2[0-3]):[0-5]\\d', { matches: ['00:00', '23:59'], refuses: ['24:00', '12:60'] });
