import { broken } from '../check.mjs';

broken('a{x}', 'expected a number at column 3 of /a{x}/');
