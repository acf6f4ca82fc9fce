// node count.mjs FROM TO: prints the number of primes in [FROM, TO).
import { countPrimes } from './primes.mjs';

const [from, to] = process.argv.slice(2).map(Number);
if (!Number.isInteger(from) || !Number.isInteger(to)) {
  console.error('usage: node count.mjs FROM TO');
  process.exit(2);
}
console.log(countPrimes(from, to));
