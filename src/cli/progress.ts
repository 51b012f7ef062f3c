/** Messages on standard error, and a count of documents where it is a terminal. */
import { plainLine } from '../core/formats/plain-line.ts';

export interface Progress {
  /** One line for people; what it quotes from a document drives no terminal. */
  say(message: string): void;
  /** One more document is done. */
  step(): void;
  end(): void;
}

const INTERVAL_MS = 200;
const CLEAR_LINE = '\r\u001B[K';

export function createProgress(stream: NodeJS.WritableStream & { readonly isTTY?: boolean }): Progress {
  let done = 0;
  let shown = false;
  let lastShownAt = performance.now();
  const clear = (): void => {
    if (shown) stream.write(CLEAR_LINE);
    shown = false;
  };
  return {
    say(message) {
      clear();
      stream.write(`${plainLine(message)}\n`);
    },
    step() {
      done += 1;
      const now = performance.now();
      if (!stream.isTTY || now - lastShownAt < INTERVAL_MS) return;
      lastShownAt = now;
      stream.write(`${CLEAR_LINE}${done} documents`);
      shown = true;
    },
    end: clear,
  };
}
