import { check } from '../check.mjs';

// A backtracking matcher would not end within anybody's lifetime.
check('(.*)(.*)(.*)x', { refuses: ['y'.repeat(4_000)] });
