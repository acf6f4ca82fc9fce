import { check } from '../check.mjs';

check('[^0-9]', { matches: ['a', ' '], refuses: ['5'] });
