/** Standard output with backpressure, for which a reader that goes away is no error. */

export interface Output {
  /** Resolves when more may be written: true, or false if nobody reads any more. Rejects if writing fails otherwise. */
  write(text: string): Promise<boolean>;
}

export function createOutput(stream: NodeJS.WritableStream): Output {
  let closed = false;
  let broken: Error | undefined;
  let wake = (): void => {};
  stream.on('error', (error: NodeJS.ErrnoException) => {
    closed = true;
    if (error.code !== 'EPIPE') broken = error;
    wake();
  });
  stream.on('close', () => {
    closed = true;
    wake();
  });
  stream.on('drain', () => wake());
  return {
    async write(text) {
      if (!closed && text !== '' && !stream.write(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (broken) throw broken;
      return !closed;
    },
  };
}
