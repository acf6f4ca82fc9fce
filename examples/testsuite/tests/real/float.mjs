import { check } from '../check.mjs';

check('[-+]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][-+]?\\d+)?', {
  matches: ['1', '-1.5', '.5', '1e9', '2.E-3'],
  refuses: ['.', 'e9', '1e'],
});
