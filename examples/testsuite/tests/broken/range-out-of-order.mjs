import { broken } from '../check.mjs';

broken('[z-a]', 'z-a is out of order at column 5 of /[z-a]/');
