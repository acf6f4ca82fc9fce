import { find } from '../check.mjs';

find('^.*$', [
  ['', [0, 0]],
  ['abc', [0, 3]],
]);
