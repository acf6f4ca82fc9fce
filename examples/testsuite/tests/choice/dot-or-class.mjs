import { check } from '../check.mjs';

check('(.|[0-9])x', { matches: ['ax', '1x'], refuses: ['x'] });
