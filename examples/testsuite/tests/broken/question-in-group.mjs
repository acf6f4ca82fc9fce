import { broken } from '../check.mjs';

broken('(?)', 'nothing to repeat before "?" at column 2 of /(?)/');
