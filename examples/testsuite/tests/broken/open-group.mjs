import { broken } from '../check.mjs';

broken('(ab', 'expected ")" at column 4 of /(ab/');
