/** `npm run compare-overview -- FOLDER`: see `compare-overview.ts`. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/compare-overview.ts');
process.exitCode = module.compareOverview(process.argv.slice(2));
