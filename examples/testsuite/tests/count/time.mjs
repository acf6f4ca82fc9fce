import { check } from '../check.mjs';

check('[0-9]{1,2}:[0-9]{2}', { matches: ['9:05', '12:30'], refuses: ['123:00', '9:5'] });
