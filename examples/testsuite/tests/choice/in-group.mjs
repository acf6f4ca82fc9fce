import { check } from '../check.mjs';

check('gr(a|e)y', { matches: ['gray', 'grey'], refuses: ['gry', 'graey'] });
