import { check } from '../check.mjs';

// A backtracking matcher would not end within anybody's lifetime.
check('(\\w+\\s?)*!', { refuses: ['word '.repeat(800)] });
