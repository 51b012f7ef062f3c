/** The worker that is ready for the next page: starting one costs more than analysing most notices. */
import { startWorker } from './worker-url.ts';

let idle: Worker | undefined;

/** Starts the worker while the panel is drawn and the page read, so that the first summary waits less for it. */
export function warmUp(): void {
  idle ??= startWorker();
}

/** A worker to use and then to give back, or to end. */
export function takeWorker(): Worker {
  const worker = idle ?? startWorker();
  idle = undefined;
  return worker;
}

export function giveBack(worker: Worker): void {
  idle?.terminate();
  idle = worker;
}
