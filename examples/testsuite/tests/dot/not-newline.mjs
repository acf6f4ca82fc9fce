import { check } from '../check.mjs';

check('.', { matches: ['x'], refuses: ['\n'] });
