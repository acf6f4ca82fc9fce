import { check } from '../check.mjs';

check('\\w+\\s*=\\s*.+', { matches: ['a=1', 'x = y'], refuses: ['=1', 'a='] });
