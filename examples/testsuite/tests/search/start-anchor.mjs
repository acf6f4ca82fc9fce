import { find } from '../check.mjs';

find('^a', [
  ['aa', [0, 1]],
  ['ba', undefined],
]);
