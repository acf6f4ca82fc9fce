import { check } from '../check.mjs';

check('[0-9]{4}', { matches: ['2024', '0000'], refuses: ['204', '20245'] });
