import { check } from '../check.mjs';

check('cat|dog|bird', { matches: ['cat', 'dog', 'bird'], refuses: ['catdog', 'do'] });
