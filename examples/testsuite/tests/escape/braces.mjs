import { check } from '../check.mjs';

check('a\\{2\\}', { matches: ['a{2}'], refuses: ['aa'] });
