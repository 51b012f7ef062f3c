/** `npm run compare-readers -- FOLDER`: see `compare-readers.ts`. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/compare-readers.ts');
process.exitCode = await module.compareReaders(process.argv.slice(2));
