/** The time that a document may take in a worker, kept by a thread that goes on looking while the reading one is busy. */
import { Worker } from 'node:worker_threads';

/** What both threads see. */
export interface Watched {
  /** Of the process's processor time, in microseconds. */
  readonly deadline: BigInt64Array;
  /** Never written: what the watching thread sleeps on. */
  readonly pause: Int32Array;
}

/** As a deadline: nothing is being read. */
export const IDLE = 0;

/** Beside the built worker. */
const WATCHDOG = new URL('./watchdog.js', import.meta.url);

/** @returns what does `work`, and ends the process if it takes more than so many seconds of processor time */
export function createWatch(): <T>(seconds: number, work: () => Promise<T>) => Promise<T> {
  const deadline = new BigInt64Array(new SharedArrayBuffer(BigInt64Array.BYTES_PER_ELEMENT));
  const pause = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  new Worker(WATCHDOG, { workerData: { deadline, pause } satisfies Watched }).unref();
  return async (seconds, work) => {
    const { user, system } = process.cpuUsage();
    Atomics.store(deadline, 0, BigInt(user + system + Math.round(seconds * 1e6)));
    try {
      return await work();
    } finally {
      Atomics.store(deadline, 0, BigInt(IDLE));
    }
  };
}
