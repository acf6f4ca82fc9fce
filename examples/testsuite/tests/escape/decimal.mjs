import { check } from '../check.mjs';

check('\\d+(\\.\\d+)?', { matches: ['1', '1.5', '10.25'], refuses: ['1.', '.5'] });
