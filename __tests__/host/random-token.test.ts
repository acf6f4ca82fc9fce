import { expect, test } from 'vitest';
import { randomToken } from '../../src/host/random-token.ts';

test('a token has 32 hexadecimal digits, and no two are equal', async () => {
  const tokens = await Promise.all(Array.from({ length: 1000 }, () => randomToken()));
  for (const token of tokens) expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(new Set(tokens).size).toBe(1000);
});
