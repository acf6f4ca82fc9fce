import { find } from '../check.mjs';

find('ERROR|WARN', [
  ['1 INFO x', undefined],
  ['2 WARN y', [2, 6]],
  ['3 ERROR z', [2, 7]],
]);
