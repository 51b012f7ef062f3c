// Writes schema/report-1.schema.json (`npm run schema`).
import { writeFileSync } from 'node:fs';
import { runnerImport } from 'vite';

const { module } = await runnerImport('./scripts/report-schema.ts');
const file = new URL('../schema/report-1.schema.json', import.meta.url);
writeFileSync(file, module.reportSchemaJson());
