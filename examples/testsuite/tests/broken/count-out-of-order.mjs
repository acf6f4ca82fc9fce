import { broken } from '../check.mjs';

broken('a{3,2}', '{3,2} is out of order at column 7 of /a{3,2}/');
