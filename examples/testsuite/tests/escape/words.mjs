import { check } from '../check.mjs';

check('\\w+\\s\\w+', { matches: ['two words', 'a\tb'], refuses: ['one'] });
