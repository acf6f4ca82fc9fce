import { check } from '../check.mjs';

// A backtracking matcher would not end within anybody's lifetime.
check('(ab)*', { matches: ['ab'.repeat(4_000)] });
