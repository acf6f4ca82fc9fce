import { check } from '../check.mjs';

// A backtracking matcher would not end within anybody's lifetime.
check('(a?){25}a{25}', { matches: ['a'.repeat(25)] });
