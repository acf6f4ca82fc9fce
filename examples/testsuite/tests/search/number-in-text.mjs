import { find } from '../check.mjs';

find('[0-9]+', [
  ['abc 123 45', [4, 7]],
  ['no', undefined],
  ['7', [0, 1]],
]);
