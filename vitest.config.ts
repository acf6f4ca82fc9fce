import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    testTimeout: 30_000,
    // Vitest leaves one CPU to itself: with two that is a test file at a time, and most of them wait for processes.
    maxWorkers: '100%',
  },
});
