import { check } from '../check.mjs';

check('[0-9]{4}-[0-9]{2}-[0-9]{2}', { matches: ['2024-02-29'], refuses: ['24-2-9', '2024-02-2'] });
