import { check } from '../check.mjs';

check('x(a|b|c)y', { matches: ['xay', 'xcy'], refuses: ['xy', 'xaby'] });
