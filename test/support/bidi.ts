/** A small WebDriver BiDi client, for what puppeteer does not reach in Firefox: the browser's own window. */
import { WebSocket } from 'ws';

/** As long as puppeteer waits for an answer. */
const COMMAND_TIMEOUT_MS = 180_000;

export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  #nextId = 1;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (data: Buffer) => {
      const message = JSON.parse(data.toString('utf8')) as {
        id?: number;
        result?: unknown;
        error?: string;
        message?: string;
      };
      if (message.id === undefined) return;
      const waiting = this.#waiting.get(message.id);
      this.#waiting.delete(message.id);
      if (message.error === undefined) waiting?.resolve(message.result);
      else waiting?.reject(new Error(`${message.error}: ${message.message ?? ''}`));
    });
    socket.on('close', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The browser closed the connection'));
      this.#waiting.clear();
    });
  }

  /** Connects to a browser's address (`ws://…`) and begins a session. */
  static async connect(address: string): Promise<Bidi> {
    const socket = new WebSocket(`${address}/session`);
    await new Promise<void>((resolve, reject) => {
      socket.once('open', resolve);
      socket.once('error', reject);
    });
    const bidi = new Bidi(socket);
    await bidi.send('session.new', { capabilities: {} });
    return bidi;
  }

  send(method: string, params: object): Promise<unknown> {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(id);
        reject(new Error(`${method}: no answer in ${COMMAND_TIMEOUT_MS} ms`));
      }, COMMAND_TIMEOUT_MS);
      const settle =
        <T>(then: (value: T) => void) =>
        (value: T): void => {
          clearTimeout(timer);
          then(value);
        };
      this.#waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      this.#socket.send(JSON.stringify({ id, method, params }));
    });
  }

  /**
   * Runs a function in a context and gives what it resolves to. Arguments and result go through JSON, so that the
   * protocol's own value types need no code here.
   */
  async call<R>(
    context: string,
    declaration: string,
    args: readonly unknown[] = [],
    userActivation = false,
  ): Promise<R> {
    const answer = (await this.send('script.callFunction', {
      functionDeclaration: `async (json) => JSON.stringify((await (${declaration})(...JSON.parse(json))) ?? null)`,
      arguments: [{ type: 'string', value: JSON.stringify(args) }],
      target: { context },
      awaitPromise: true,
      userActivation,
    })) as { type: 'success'; result: { value: string } } | { type: 'exception'; exceptionDetails: { text: string } };
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return JSON.parse(answer.result.value) as R;
  }

  close(): void {
    this.#socket.close();
  }
}
