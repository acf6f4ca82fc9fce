import { find } from '../check.mjs';

find('a$', [
  ['aa', [1, 2]],
  ['ab', undefined],
]);
