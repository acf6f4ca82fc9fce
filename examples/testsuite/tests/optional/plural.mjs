import { check } from '../check.mjs';

check('files?', { matches: ['file', 'files'], refuses: ['fil', 'filess'] });
