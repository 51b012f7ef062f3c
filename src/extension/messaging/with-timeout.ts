/** Bounds a wait. */
import { CodedError } from './coded-error.ts';

/** Settles as `work` does, or rejects with code `timeout` after `timeoutMs`. */
export function withTimeout<T>(work: Promise<T>, timeoutMs: number, what: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new CodedError('timeout', `${what}: no answer in ${timeoutMs} ms`)),
      timeoutMs,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
