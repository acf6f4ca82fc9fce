import { find } from '../check.mjs';

find('[a-z]+=[0-9]+', [
  ['set a=1 b=2', [4, 7]],
  ['a = 1', undefined],
  ['x=12', [0, 4]],
]);
