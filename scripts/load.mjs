/**
 * `npm run load [-- notices reports]`: 200 notices read in one browser, and a library of 20,000 reports. Prints what it
 * measures; ends with status 1 where memory grew or the library's page was held up for more than 50 ms.
 */
import { runnerImport } from 'vite';

const [notices = 200, reports = 20_000] = process.argv.slice(2).map(Number);
const { loadNotices } = (await runnerImport('./scripts/load-notices.ts')).module;
const { benchLibrary } = (await runnerImport('./scripts/bench-library.ts')).module;
const grown = notices > 0 ? await loadNotices(notices) : [];
const heldUp = reports > 0 ? await benchLibrary(reports) : [];
for (const words of grown) console.log(`Grown: ${words}`);
for (const words of heldUp) console.log(`Held up: ${words}`);
console.log(grown.length + heldUp.length === 0 ? 'Load: fine' : 'Load: not fine');
process.exit(grown.length + heldUp.length === 0 ? 0 : 1);
