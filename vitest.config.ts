/**
 * The tests in projects. `unit` and `gates` take seconds; `e2e` drives browsers on the production build; `slow` and
 * `e2e-slow` are the sweeps that `npm run test:slow` adds: thousands of inputs, every moment to be killed at, every view,
 * and in Firefox, too, what is the same in both browsers.
 */
import { defineConfig } from 'vitest/config';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether tests of browsers run what `npm test` runs, or what the slow sweeps add. */
    readonly sweep: 'quick' | 'slow';
  }
}

/** Tests that put others in the place of modules, each with modules of its own. */
const MOCKING = ['test/unit/extension/**/*.test.{ts,tsx}'];
const SEED = ['test/support/fixed-seed.ts'];
// Only what hangs fails: how long a test takes is the machine's affair.
const UNIT_TIMEOUT_MS = 60_000;
const UNIT_HOOK_MS = 180_000;
const BROWSER_TIMEOUTS = { testTimeout: 240_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    coverage: {
      provider: 'v8',
      // What reads and judges. The shells are tested in processes and browsers of their own, which are not counted.
      include: ['src/core/**/*.ts'],
      reportsDirectory: 'artifacts/coverage',
      reporter: ['text-summary', 'json-summary', 'json', 'html'],
      thresholds: { lines: 97, branches: 93 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: MOCKING,
          setupFiles: SEED,
          testTimeout: UNIT_TIMEOUT_MS,
          hookTimeout: UNIT_HOOK_MS,
          // A worker loads the core and its vocabulary once, and not once for each of 130 files.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit-extension',
          include: MOCKING,
          setupFiles: SEED,
          testTimeout: UNIT_TIMEOUT_MS,
          hookTimeout: UNIT_HOOK_MS,
        },
      },
      { extends: true, test: { name: 'gates', include: ['test/gates/**/*.test.ts'], testTimeout: 60_000 } },
      {
        extends: true,
        test: { name: 'slow', include: ['test/slow/**/*.test.ts'], setupFiles: SEED, testTimeout: 900_000 },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          provide: { sweep: 'quick' },
          ...BROWSER_TIMEOUTS,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e-slow',
          include: [
            'test/e2e/{find,full-disk,library,library-compare,library-kill,library-versions,open-file,page-state,same-text,states}.test.ts',
          ],
          provide: { sweep: 'slow' },
          ...BROWSER_TIMEOUTS,
        },
      },
    ],
  },
});
