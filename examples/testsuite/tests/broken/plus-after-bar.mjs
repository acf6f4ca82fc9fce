import { broken } from '../check.mjs';

broken('a|+', 'nothing to repeat before "+" at column 3 of /a|+/');
