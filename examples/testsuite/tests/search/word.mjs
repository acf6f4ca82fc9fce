import { find } from '../check.mjs';

find('[a-z]+', [
  ['  hello you', [2, 7]],
  ['123', undefined],
]);
