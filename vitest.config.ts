/** The tests in four projects: `unit` and `gates` take seconds, `slow` minutes, `e2e` drives browsers on the production build. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/support/fixed-seed.ts'],
          // Only what hangs fails: how long a test takes is the machine's affair.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          // Thousands of inputs: `npm run test:slow`, and in CI.
          name: 'slow',
          include: ['test/slow/**/*.test.ts'],
          setupFiles: ['test/support/fixed-seed.ts'],
          testTimeout: 900_000,
        },
      },
      { extends: true, test: { name: 'gates', include: ['test/gates/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          // Browsers share one machine: one file at a time.
          fileParallelism: false,
          // Only what hangs fails: on a busy machine browsers take their time.
          testTimeout: 240_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
