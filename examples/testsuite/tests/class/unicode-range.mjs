import { check } from '../check.mjs';

check('[α-ω]', { matches: ['α', 'μ', 'ω'], refuses: ['a'] });
