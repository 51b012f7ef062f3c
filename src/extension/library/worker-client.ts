/** Questions to the library's worker, and work that gets a worker of its own. */
import { LibraryError } from '../storage/library-error.ts';
import type { Progress } from '../storage/library.ts';
import { workerStarter } from '../trusted-worker.ts';
import workerUrl from './library-worker.ts?worker&url';
import type { QuestionKind, Questions, WorkerAnswer, WorkerRequest } from './worker-protocol.ts';

const startWorker = workerStarter(workerUrl, 'smallprint-library');

class WorkerClient {
  readonly #worker = startWorker();
  readonly #waiting = new Map<
    number,
    { resolve: (answer: never) => void; reject: (error: Error) => void; onProgress: Progress | undefined }
  >();
  #number = 0;
  #ended: Error | undefined;

  constructor() {
    this.#worker.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      const waiting = this.#waiting.get(data.number);
      if (data.kind === 'progress') {
        waiting?.onProgress?.(data.done, data.total);
        return;
      }
      this.#waiting.delete(data.number);
      if (data.kind === 'done') waiting?.resolve(data.answer as never);
      else waiting?.reject(new LibraryError(data.code, data.message));
    };
    this.#worker.onerror = (event) =>
      this.end(new LibraryError('internal', event.message || 'The worker did not start'));
  }

  ask<K extends QuestionKind>(
    kind: K,
    asked: Questions[K]['asked'],
    onProgress?: Progress,
  ): Promise<Questions[K]['answer']> {
    if (this.#ended) return Promise.reject(this.#ended);
    const number = (this.#number += 1);
    return new Promise((resolve, reject) => {
      this.#waiting.set(number, { resolve, reject, onProgress });
      const request = { number, kind, asked } as const;
      this.#worker.postMessage(request satisfies { readonly kind: WorkerRequest['kind'] });
    });
  }

  get hasEnded(): boolean {
    return this.#ended !== undefined;
  }

  end(error: Error): void {
    this.#ended = error;
    this.#worker.terminate();
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }
}

let client: WorkerClient | undefined;

/** Asks the worker that keeps the list. Rejects with a `LibraryError`. */
export function askLibrary<K extends QuestionKind>(
  kind: K,
  asked: Questions[K]['asked'],
): Promise<Questions[K]['answer']> {
  if (!client || client.hasEnded) client = new WorkerClient();
  return client.ask(kind, asked);
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
