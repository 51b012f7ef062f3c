// `smallprint run` at scale: rate and memory on one thread and on several, and once killed with -9 and resumed.
//   npm run bench:run -- FILE.warc.gz [--threads 2] [--kills 3] [-- OPTIONS OF RUN]
// Prints a row for each, and whether all wrote the same bytes. Needs /proc for memory (Linux); the command must be built.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const command = fileURLToPath(new URL('../dist/cli/smallprint.js', import.meta.url));
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { threads: { type: 'string', default: '2' }, kills: { type: 'string', default: '3' } },
});
const [input, ...options] = positionals;
if (!input) throw new Error('npm run bench:run -- FILE.warc.gz');
const folder = mkdtempSync(path.join(tmpdir(), 'smallprint-bench-'));

/** Resident bytes of a process and of the processes that it started; 0 where there is no /proc. */
function memoryOf(pid) {
  const own = (of) => {
    try {
      return Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${of}/status`, 'utf8'))?.[1] ?? 0) * 1_024;
    } catch {
      return 0;
    }
  };
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean);
    return { main: own(pid), workers: Math.max(0, ...children.map(own)) };
  } catch {
    return { main: own(pid), workers: 0 };
  }
}

/** @param seconds after which it is killed; absent: never */
async function run(output, threads, seconds) {
  const args = ['run', input, '--output', output, '--threads', String(threads), '--resume', ...options];
  const began = performance.now();
  const child = spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = once(child, 'close');
  const peak = { main: 0, workers: 0 };
  while (child.exitCode === null && child.signalCode === null) {
    const now = memoryOf(child.pid);
    for (const key of ['main', 'workers']) peak[key] = Math.max(peak[key], now[key]);
    if (seconds !== undefined && performance.now() - began > seconds * 1_000) child.kill('SIGKILL');
    await Promise.race([setTimeout(100), ended]);
  }
  await ended;
  return { seconds: (performance.now() - began) / 1_000, status: child.exitCode, peak };
}

function digest(output) {
  const hash = createHash('sha256');
  const files = readdirSync(output, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  for (const file of files.map((entry) => path.join(entry.parentPath, entry.name)).sort()) {
    hash.update(path.relative(output, file)).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 16);
}

function row(name, output, { seconds, status, peak }) {
  const { documents } = JSON.parse(readFileSync(path.join(output, 'summary.json'), 'utf8'));
  const megabytes = (bytes) => `${Math.round(bytes / 1e6)} MB`;
  console.log(
    [
      name.padEnd(22),
      `${documents} documents`,
      `${seconds.toFixed(1)} s`,
      `${(documents / seconds).toFixed(2)} a second`,
      `main ${megabytes(peak.main)}, worker ${megabytes(peak.workers)}`,
      `status ${status}`,
      digest(output),
    ].join('  '),
  );
}

try {
  const one = path.join(folder, 'one');
  const first = await run(one, 1);
  row('1 thread', one, first);
  const several = path.join(folder, 'several');
  const second = await run(several, values.threads);
  row(`${values.threads} threads`, several, second);
  const killed = path.join(folder, 'killed');
  let last;
  for (let kill = 1; kill <= Number(values.kills); kill += 1) {
    // Each time a little later, so that it comes on.
    last = await run(killed, values.threads, (second.seconds * kill) / (Number(values.kills) + 1));
  }
  last = await run(killed, values.threads);
  row(`killed ${values.kills} times`, killed, last);
  const same = new Set([one, several, killed].map(digest)).size === 1;
  console.log(same ? 'All wrote the same bytes.' : 'THE BYTES DIFFER.');
  process.exitCode = same ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
