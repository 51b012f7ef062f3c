/**
 * The tests that Stryker holds mutants of the core against: those of the core, in one worker that loads it once.
 * `STRYKER_TESTS` (folders of test/unit, with commas between) takes fewer, which is quicker and can only lower a score.
 * `stryker.config.json` names no tsconfig, since TypeScript 7 has no interface by which Stryker could rewrite it.
 */
import { defineConfig } from 'vitest/config';

const folders = process.env['STRYKER_TESTS']?.split(',');

export default defineConfig({
  test: {
    include: folders?.map((folder) => `test/unit/${folder}/**/*.test.ts`) ?? ['test/unit/**/*.test.ts'],
    exclude: ['test/unit/{cli,extension,letters,reader,scripts}/**', '**/growth.test.ts'],
    setupFiles: ['test/support/fixed-seed.ts'],
    isolate: false,
    testTimeout: 60_000,
  },
});
