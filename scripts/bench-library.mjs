/** `npm run bench:library [-- count]`: see `bench-library.ts`. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/bench-library.ts');
await module.benchLibrary(Number(process.argv[2] ?? 5_000));
