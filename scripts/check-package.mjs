// Is the package whole? Packs it, installs it in an empty folder, and uses it there as others would:
// the command, the library, its types. Needs the npm registry or a filled cache (`npm run check:package`).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), 'smallprint-package-'));
const run = (command, args, options = {}) =>
  execFileSync(command, args, { cwd: folder, encoding: 'utf8', stdio: ['pipe', 'pipe', 'inherit'], ...options });

const PROGRAM = `
import { analyse, formatJson, readHtml, readMarkdown, readPlain, type Report } from 'smallprint';

const notice = '# Privacy policy\\n\\nWe collect your name.\\n';
const reports: Report[] = [
  analyse(readMarkdown(notice, { id: 'a' }), { assumeNotice: true }),
  analyse(readPlain(notice)),
  analyse(readHtml('<h1>Privacy policy</h1><p>We collect your name.</p>')),
];
if (reports.some((report) => report.source.words !== 6)) throw new Error(reports.map(formatJson).join(''));
// @ts-expect-error the types are there, and strict
reports[0].grade;
`;

try {
  run('npm', ['run', '--silent', 'prepack'], { cwd: root });
  const [packed] = JSON.parse(
    run('npm', ['pack', '--ignore-scripts', '--json', '--silent', '--pack-destination', folder], { cwd: root }),
  );
  writeFileSync(path.join(folder, 'package.json'), '{"private": true, "type": "module"}');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefer-offline', `./${packed.filename}`]);

  writeFileSync(path.join(folder, 'program.ts'), PROGRAM);
  const tsc = path.join(root, 'node_modules/typescript/bin/tsc');
  const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--types', '', '--outDir', 'out'];
  run(process.execPath, [tsc, ...options, 'program.ts']);
  run(process.execPath, ['out/program.js']);

  const input = `${JSON.stringify({ id: 'a', contentType: 'text/plain', content: 'We collect your name.' })}\n`;
  const report = JSON.parse(run('npx', ['--no-install', 'smallprint', 'analyse', '-'], { input }));
  if (report.source.id !== 'a') throw new Error('the command gave no report');
  writeFileSync(path.join(folder, 'in.ndjson'), input);
  const summary = run('npx', ['--no-install', 'smallprint', 'run', 'in.ndjson', '--output', 'run', '--threads', '1']);
  if (!summary.startsWith('Documents        1\n')) throw new Error('a run read no document');
  run(process.execPath, ['-e', "import('smallprint/report-1.schema.json', { with: { type: 'json' } })"]);

  const installed = readdirSync(path.join(folder, 'node_modules')).filter((name) => !name.startsWith('.'));
  if (installed.join() !== 'smallprint') throw new Error(`others were installed with it: ${installed.join(', ')}`);
  for (const part of ['cli', 'lib'])
    if (!packed.files.some((file) => file.path === `dist/${part}/THIRD-PARTY-NOTICES.txt`))
      throw new Error(`dist/${part} lacks the licences of what it is made of`);

  console.log(`${packed.filename}: ${packed.files.length} files, ${Math.round(packed.size / 1024)} kB; works`);
} finally {
  rmSync(folder, { recursive: true });
}
