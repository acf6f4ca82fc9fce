import { find } from '../check.mjs';

find('(ab)+', [
  ['xxababy', [2, 6]],
  ['aab', [1, 3]],
]);
