import { check } from '../check.mjs';

check('a\\nb', { matches: ['a\nb'], refuses: ['anb'] });
