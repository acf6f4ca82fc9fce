import assert from 'node:assert/strict';
import test from 'node:test';
import { countPrimes, isPrime } from './primes.mjs';

test('knows the first primes', () => {
  const found = Array.from({ length: 32 }, (_, number) => number).filter(isPrime);
  assert.deepEqual(found, [2, 3, 5, 7, 11, 13, 17, 19, 23, 29, 31]);
});

test('is not taken in by squares of primes', () => {
  for (const prime of [5, 7, 11, 13, 997]) assert.equal(isPrime(prime * prime), false);
});

test('counts what the tables say', () => {
  assert.equal(countPrimes(0, 1_000), 168);
  assert.equal(countPrimes(0, 100_000), 9_592);
});

test('counts each part of a range once', () => {
  assert.equal(countPrimes(0, 500) + countPrimes(500, 1_000), countPrimes(0, 1_000));
});
