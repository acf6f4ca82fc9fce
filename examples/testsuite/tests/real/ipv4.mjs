import { check } from '../check.mjs';

check('(\\d{1,3}\\.){3}\\d{1,3}', {
  matches: ['127.0.0.1', '8.8.8.8'],
  refuses: ['1.2.3', '1.2.3.4.5', 'a.b.c.d'],
});
