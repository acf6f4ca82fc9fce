import { find } from '../check.mjs';

find('aba', [
  ['cababa', [1, 4]],
  ['abba', undefined],
]);
