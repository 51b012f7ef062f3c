// The library's types hold their own copy of valibot's, which they are written in: who installs the package installs
// nothing else. Last step of `npm run build:library`.
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const valibot = path.dirname(createRequire(import.meta.url).resolve('valibot'));
copyFileSync(path.join(valibot, 'index.d.mts'), 'dist/lib/valibot.d.ts');
const REPORT = 'dist/lib/core/report.d.ts';
const types = readFileSync(REPORT, 'utf8');
const own = types.replace("from 'valibot'", "from '../valibot.js'");
if (own === types) throw new Error(`${REPORT} imports valibot otherwise than this script knows`);
writeFileSync(REPORT, own);
