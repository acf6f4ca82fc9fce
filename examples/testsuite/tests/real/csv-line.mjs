import { check } from '../check.mjs';

check('[^,]*(,[^,]*)*', { matches: ['', 'a,b', ',,', 'a'] });
