import { check } from '../check.mjs';

check('[abc]', { matches: ['a', 'b', 'c'], refuses: ['d', 'ab', ''] });
