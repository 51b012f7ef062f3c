/**
 * `npm run check:reproducible`: the same source gives the same packages, to the byte. Packs it twice, in folders of
 * other names and depths and in other time zones, and compares. Ends with status 1 where a file differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOMS = [
  { folder: 'a', zone: 'Pacific/Kiritimati', language: 'C' },
  { folder: 'another folder/deeper/down', zone: 'America/St_Johns', language: 'de_DE.UTF-8' },
];

const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
});
const base = mkdtempSync(path.join(tmpdir(), 'smallprint-twice-'));
try {
  for (const { folder } of ROOMS) {
    const room = path.join(base, folder);
    mkdirSync(room, { recursive: true });
    for (const file of files.split('\0').filter((name) => existsSync(name))) cpSync(file, path.join(room, file));
    // Each has its own packages, so that their paths differ, too; as links, since they are the same half gigabyte.
    const linked = spawnSync('cp', ['-al', 'node_modules', room]);
    if (linked.status !== 0) cpSync('node_modules', path.join(room, 'node_modules'), { recursive: true });
  }
  const [first, second] = ROOMS.map(({ folder, zone, language }) => {
    const room = path.join(base, folder);
    const { status, stdout } = spawnSync(process.execPath, ['scripts/package.mjs', '--no-lint'], {
      cwd: room,
      env: { ...process.env, TZ: zone, LC_ALL: language },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 1 << 26,
    });
    if (status !== 0) throw new Error(`packing failed:\n${stdout}`);
    return readFileSync(path.join(room, 'artifacts/packages/SHA256SUMS'), 'utf8');
  });
  process.stdout.write(first ?? '');
  if (first !== second) {
    console.error(`In another folder and time zone:\n${second}\nBoth are left in ${base}`);
    process.exitCode = 1;
  } else {
    console.log('The same bytes in two folders and two time zones');
  }
} finally {
  if (process.exitCode !== 1) rmSync(base, { recursive: true, force: true });
}
