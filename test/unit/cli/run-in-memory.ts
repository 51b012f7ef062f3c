/** The command line on streams in memory. */
import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../../../src/cli/run.ts';

export interface Outcome {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Setting {
  /** Standard input: text or chunks. */
  readonly input?: string | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  readonly cwd?: string;
  readonly isTTY?: boolean;
  readonly interruption?: AbortSignal;
  /** A stream that cannot be written to, as on a full disk. */
  readonly full?: 'stdout' | 'stderr';
}

export async function runInMemory(args: readonly string[], setting: Setting = {}): Promise<Outcome> {
  const { input = '', cwd = '/nowhere', isTTY = false, interruption = new AbortController().signal, full } = setting;
  const stdout = collector(isTTY, full === 'stdout');
  const stderr = collector(isTTY, full === 'stderr');
  const stdin = Readable.from(typeof input === 'string' ? [Buffer.from(input)] : input, { objectMode: false });
  const status = await run(args, { stdin, stdout: stdout.stream, stderr: stderr.stream, cwd, interruption });
  return { status, stdout: stdout.text(), stderr: stderr.text() };
}

export function records(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((text) => JSON.parse(text) as Record<string, unknown>);
}

/** A line of NDJSON input. */
export function line(id: string, content: string, contentType = 'text/plain'): string {
  return `${JSON.stringify({ id, contentType, content })}\n`;
}

/** A stream that never says anything and never ends. */
export function silence(): Readable {
  return new PassThrough();
}

function collector(
  isTTY: boolean,
  isFull: boolean,
): { stream: Writable & { isTTY: boolean; columns: number }; text: () => string } {
  const chunks: string[] = [];
  const stream = new Writable({
    // Small, so that backpressure is met in every test.
    highWaterMark: 16,
    write(chunk: Buffer, _encoding, callback) {
      if (isFull) {
        callback(Object.assign(new Error('no space left on device, write'), { code: 'ENOSPC' }));
        return;
      }
      chunks.push(chunk.toString());
      setImmediate(callback);
    },
  });
  return { stream: Object.assign(stream, { isTTY, columns: 72 }), text: () => chunks.join('') };
}
