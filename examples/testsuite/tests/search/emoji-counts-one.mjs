import { find } from '../check.mjs';

find('b', [
  ['😀b', [1, 2]],
  ['😀😀ab', [3, 4]],
]);
