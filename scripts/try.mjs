/** `npm run try -- [FILE|URL]`: a notice with its summary beside it, in a browser of this machine. See `try-notice.ts`. */
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/try-notice.ts');
process.exitCode = await module.tryNotice(process.argv.slice(2));
