import { broken } from '../check.mjs';

broken('[\\D]', 'a negated escape in a class at column 4 of /[\\D]/');
