import { check } from '../check.mjs';

check('2024', { matches: ['2024'], refuses: ['2023', '20240'] });
