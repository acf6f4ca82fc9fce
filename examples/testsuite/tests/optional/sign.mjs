import { check } from '../check.mjs';

check('-?5', { matches: ['5', '-5'], refuses: ['--5', '-'] });
