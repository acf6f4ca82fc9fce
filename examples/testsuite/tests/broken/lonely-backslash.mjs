import { broken } from '../check.mjs';

broken('a\\', 'nothing after "\\" at column 3 of /a\\/');
