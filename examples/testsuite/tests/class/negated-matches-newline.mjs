import { check } from '../check.mjs';

check('[^a]', { matches: ['\n'], refuses: ['a'] });
