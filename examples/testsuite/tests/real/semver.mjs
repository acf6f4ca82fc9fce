import { check } from '../check.mjs';

check('\\d+\\.\\d+\\.\\d+(-[\\w.]+)?', { matches: ['1.2.3', '1.0.0-rc.1'], refuses: ['1.2', 'v1.2.3'] });
