/** Standard output with backpressure, for which a reader that goes away is no error. */

export interface Output {
  /** Resolves when more may be written: true, or false if nobody reads any more. Rejects if writing fails otherwise. */
  write(text: string): Promise<boolean>;
}

export function createOutput(stream: NodeJS.WritableStream): Output {
  let closed = false;
  let broken: Error | undefined;
  let wake = (): void => {};
  const fail = (error: NodeJS.ErrnoException): void => {
    closed = true;
    if (error.code !== 'EPIPE') {
      broken = new Error(`Standard output cannot be written (${error.code ?? error.message}).`, { cause: error });
    }
    wake();
  };
  stream.on('error', fail);
  stream.on('close', () => {
    closed = true;
    wake();
  });
  stream.on('drain', () => wake());
  const put = (text: string): boolean => {
    try {
      return stream.write(text);
    } catch (error) {
      // A file's stream throws at once what a pipe's says in an event.
      fail(error as NodeJS.ErrnoException);
      return true;
    }
  };
  return {
    async write(text) {
      if (!closed && text !== '' && !put(text)) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      if (broken) throw broken;
      return !closed;
    },
  };
}
