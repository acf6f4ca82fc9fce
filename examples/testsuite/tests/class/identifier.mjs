import { check } from '../check.mjs';

check('[A-Za-z_][A-Za-z0-9_]*', { matches: ['a', '_x', 'B52'], refuses: ['5a', 'a-b', ''] });
