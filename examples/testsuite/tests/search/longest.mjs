import { find } from '../check.mjs';

find('b+', [
  ['abbbc', [1, 4]],
  ['bab', [0, 1]],
  ['', undefined],
]);
