// Writes docs/codebook.md (`npm run codebook`).
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./src/core/formats/codebook.ts');
const file = new URL('../docs/codebook.md', import.meta.url);
writeFileSync(file, module.formatCodebook());
