import { find } from '../check.mjs';

find('x*', [
  ['aaa', [0, 0]],
  ['', [0, 0]],
  ['xxa', [0, 2]],
]);
