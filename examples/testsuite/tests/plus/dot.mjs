import { check } from '../check.mjs';

check('.+x', { matches: ['ax', 'xx'], refuses: ['x'] });
