import { check } from '../check.mjs';

check('[\\t]', { matches: ['\t'], refuses: ['t'] });
