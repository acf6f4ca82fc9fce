import { find } from '../check.mjs';

find('z', [
  ['abc', undefined],
  ['', undefined],
]);
