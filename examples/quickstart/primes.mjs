/** The number of primes in [from, to), by trial division: slow on purpose, so that there is work to share out. */
export function countPrimes(from, to) {
  let count = 0;
  for (let candidate = Math.max(from, 2); candidate < to; candidate++) {
    if (isPrime(candidate)) count++;
  }
  return count;
}

export function isPrime(number) {
  if (number < 4) return number > 1;
  if (number % 2 === 0 || number % 3 === 0) return false;
  for (let divisor = 5; divisor * divisor <= number; divisor += 6) {
    if (number % divisor === 0 || number % (divisor + 2) === 0) return false;
  }
  return true;
}
