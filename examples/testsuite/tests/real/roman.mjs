import { check } from '../check.mjs';

check('M*(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})', {
  matches: ['MCMXCIV', 'XLII', '', 'IX'],
  refuses: ['IIII', 'VX', 'IC'],
});
