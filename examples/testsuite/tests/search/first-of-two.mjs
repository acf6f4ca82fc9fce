import { find } from '../check.mjs';

find('b', [
  ['abcb', [1, 2]],
  ['bb', [0, 1]],
  ['ac', undefined],
]);
