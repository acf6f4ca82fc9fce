import { check } from '../check.mjs';

check('é', { matches: ['é'], refuses: ['e'] });
