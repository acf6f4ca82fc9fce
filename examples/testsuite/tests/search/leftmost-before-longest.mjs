import { find } from '../check.mjs';

find('a|bbb', [
  ['xabbb', [1, 2]],
  ['bbba', [0, 3]],
]);
