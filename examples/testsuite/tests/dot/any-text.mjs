import { check } from '../check.mjs';

check('.*', { matches: ['', 'a', 'abc d'], refuses: ['\n'] });
