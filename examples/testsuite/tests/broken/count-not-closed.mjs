import { broken } from '../check.mjs';

broken('a{2', 'expected "}" at column 4 of /a{2/');
