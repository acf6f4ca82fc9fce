import { find } from '../check.mjs';

find('end', [
  ['the end', [4, 7]],
  ['ending', [0, 3]],
  ['en', undefined],
]);
