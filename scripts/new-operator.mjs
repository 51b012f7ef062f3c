// Appends a row to the English operators (`npm run new:operator -- ID`).
import { readFileSync, writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const path = 'src/core/languages/en/grammar/operators.ts';
const url = new URL(`../${path}`, import.meta.url);
const { module } = await runnerImport('./scripts/operator-row.ts');
const [id, ...rest] = process.argv.slice(2);
if (id === undefined || rest.length > 0) {
  console.error('Usage: npm run new:operator -- ID   (as in deny.without)');
  process.exitCode = 2;
} else {
  const { file, problem } = module.withOperator(readFileSync(url, 'utf8'), id);
  if (problem) {
    console.error(problem);
    process.exitCode = 1;
  } else {
    writeFileSync(url, file);
    console.log(`${path} has a row '${id}' at its end.

1. Fill in its patterns, scope and effect, and sentences of your own in which it acts and must not act.
2. npx vitest run --project unit test/unit/syntax/operators.test.ts
3. See what became of your sentence:
   npm run build:cli && node dist/cli/smallprint.js explain FILE --assume-notice
4. Measure on all lines, then: npm run check`);
  }
}
