import { check } from '../check.mjs';

check('abcdefghijklmnopqrstuvwxyz', {
  matches: ['abcdefghijklmnopqrstuvwxyz'],
  refuses: ['abcdefghijklmnopqrstuvwxy'],
});
