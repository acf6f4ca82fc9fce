import { check } from '../check.mjs';

check('(http|https|ftp)://.+', { matches: ['http://a', 'ftp://b'], refuses: ['http://', 'mailto:a'] });
