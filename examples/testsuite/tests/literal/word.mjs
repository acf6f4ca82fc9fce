import { check } from '../check.mjs';

check('cat', { matches: ['cat'], refuses: ['ca', 'cats', 'Cat'] });
