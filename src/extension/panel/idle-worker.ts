/** The worker that is ready for the next page: starting one costs more than analysing most notices. */
import { startWorker } from './worker-url.ts';

let idle: TakenWorker | undefined;

export interface TakenWorker {
  readonly worker: Worker;
  /** It has answered before, and so answers at once that it has a request; a new one has to start first. */
  readonly hasStarted: boolean;
}

/** Starts the worker while the panel is drawn and the page read, so that the first summary waits less for it. */
export function warmUp(): void {
  idle ??= { worker: startWorker(), hasStarted: false };
}

/** A worker to use and then to give back, or to end. */
export function takeWorker(): TakenWorker {
  const taken = idle ?? { worker: startWorker(), hasStarted: false };
  idle = undefined;
  return taken;
}

export function giveBack(worker: Worker): void {
  idle?.worker.terminate();
  idle = { worker, hasStarted: true };
}
