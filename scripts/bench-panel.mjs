/** `npm run bench:panel`: see `bench-panel.ts`. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/bench-panel.ts');
await module.benchPanel();
