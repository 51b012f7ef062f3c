/** Messages on standard error, and a count of documents where it is a terminal. */
import { plainLine } from '../core/formats/plain-line.ts';

export interface Progress {
  /** Lines for people; what they quote from a document drives no terminal. */
  say(...lines: readonly string[]): void;
  /** One more document is done. */
  step(): void;
  /** A line that the next one replaces, on a terminal alone. */
  show(line: string): void;
  end(): void;
}

const INTERVAL_MS = 200;
const CLEAR_LINE = '\r\u001B[K';

export function createProgress(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Progress {
  let done = 0;
  let shown = false;
  let lastShownAt = performance.now();
  // Reports matter more than messages: those that cannot be written are lost, and the run goes on.
  stream.on('error', () => {});
  const put = (text: string): void => {
    try {
      stream.write(text);
    } catch {
      // A file's stream throws at once what a pipe's says in an event.
    }
  };
  const clear = (): void => {
    if (shown) put(CLEAR_LINE);
    shown = false;
  };
  const show = (line: string): void => {
    if (!stream.isTTY) return;
    put(CLEAR_LINE + line);
    shown = true;
  };
  return {
    say(...lines) {
      clear();
      put(lines.map((line) => `${plainLine(line)}\n`).join(''));
    },
    step() {
      done += 1;
      const now = performance.now();
      if (now - lastShownAt < INTERVAL_MS) return;
      lastShownAt = now;
      show(`${done} documents`);
    },
    show,
    end: clear,
  };
}
