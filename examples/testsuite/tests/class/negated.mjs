import { check } from '../check.mjs';

check('[^abc]', { matches: ['d', '1', ' '], refuses: ['a', 'b'] });
