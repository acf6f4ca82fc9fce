import { check } from '../check.mjs';

// A backtracking matcher would not end within anybody's lifetime.
check('(a+)+b', { refuses: ['a'.repeat(4_000)] });
