import { broken } from '../check.mjs';

broken('*a', 'nothing to repeat before "*" at column 1 of /*a/');
