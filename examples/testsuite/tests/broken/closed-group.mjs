import { broken } from '../check.mjs';

broken('ab)', 'unexpected ")" at column 3 of /ab)/');
