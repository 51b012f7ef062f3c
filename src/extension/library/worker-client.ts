/** Questions to the library's worker, and work that gets a worker of its own. */
import { WaitingAnswers } from '../messaging/waiting-answers.ts';
import { LibraryError } from '../storage/library-error.ts';
import type { Progress } from '../storage/library.ts';
import { workerStarter } from '../trusted-worker.ts';
import workerUrl from './library-worker.ts?worker&url';
import type { QuestionKind, Questions, WorkerAnswer, WorkerLife, WorkerRequest } from './worker-protocol.ts';

const startWorker = workerStarter(workerUrl, 'smallprint-library');

class WorkerClient {
  readonly #worker = startWorker();
  readonly #answers = new WaitingAnswers();
  readonly #progress = new Map<number, Progress>();

  /** It ended of itself: browsers end workers without a word when memory is short. */
  hasDied = false;

  constructor() {
    const lock = `smallprint-worker-${crypto.randomUUID()}`;
    this.#worker.postMessage({ kind: 'live', lock } satisfies WorkerLife);
    this.#worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.kind === 'living') void navigator.locks.request(lock, () => this.#seeItDead());
      else if (data.kind === 'progress') this.#progress.get(data.number)?.(data.done, data.total);
      else if (data.kind === 'done') this.#answers.resolve(data.number, data.answer);
      else this.#answers.reject(data.number, new LibraryError(data.code, data.message));
    };
    this.#worker.onerror = (event) =>
      this.end(new LibraryError('internal', event.message || 'The worker did not start'));
  }

  async ask<K extends QuestionKind>(
    kind: K,
    asked: Questions[K]['asked'],
    onProgress?: Progress,
  ): Promise<Questions[K]['answer']> {
    const { number, answer } = this.#answers.ask((own) => {
      if (onProgress) this.#progress.set(own, onProgress);
      const request = { number: own, kind, asked } as const;
      this.#worker.postMessage(request satisfies { readonly kind: WorkerRequest['kind'] });
    });
    try {
      return (await answer) as Questions[K]['answer'];
    } finally {
      this.#progress.delete(number);
    }
  }

  #seeItDead(): void {
    if (this.hasEnded) return;
    this.hasDied = true;
    this.end(new LibraryError('internal', 'The browser has ended the worker'));
  }

  get hasEnded(): boolean {
    return this.#answers.end !== undefined;
  }

  end(error: Error): void {
    this.#worker.terminate();
    this.#answers.endWith(error);
  }
}

let client: WorkerClient | undefined;

/** Asks the worker that keeps the list. Rejects with a `LibraryError`. */
export function askLibrary<K extends QuestionKind>(
  kind: K,
  asked: Questions[K]['asked'],
): Promise<Questions[K]['answer']> {
  if (!client || client.hasEnded) client = new WorkerClient();
  const own = client;
  return own.ask(kind, asked).catch((thrown: unknown) => {
    if (!own.hasDied) throw thrown;
    // Questions change nothing, and say all that another worker has to know; twice in a row is a fault.
    if (client === own) client = new WorkerClient();
    return client!.ask(kind, asked);
  });
}

/**
 * Has work done by a worker of its own: the list answers meanwhile, and all that the work took of memory goes with it.
 * Rejects with a `LibraryError`, or, where `signal` ends it, with the signal's reason; nothing is half done then.
 */
export async function runJob<K extends QuestionKind>(
  kind: K,
  asked: Questions[K]['asked'],
  { onProgress, signal }: { readonly onProgress?: Progress; readonly signal?: AbortSignal } = {},
): Promise<Questions[K]['answer']> {
  const own = new WorkerClient();
  const end = (): void => own.end(signal?.reason as Error);
  signal?.addEventListener('abort', end);
  try {
    return await own.ask(kind, asked, onProgress);
  } finally {
    signal?.removeEventListener('abort', end);
    own.end(new LibraryError('internal', 'The work is done'));
  }
}
