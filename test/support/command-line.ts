/** The built command line, as a program. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../dist/cli/smallprint.js', import.meta.url));

/** Standard output of `smallprint analyse - --format json` for one document. */
export function analyseOnCommandLine(document: object): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, 'analyse', '-', '--format', 'json'], {
    input: `${JSON.stringify(document)}\n`,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (status !== 0) throw new Error(`smallprint ended with status ${status}: ${stderr}`);
  return stdout;
}
