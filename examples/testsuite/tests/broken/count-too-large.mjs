import { broken } from '../check.mjs';

broken('a{1001}', '1001 repetitions are too many at column 7 of /a{1001}/');
