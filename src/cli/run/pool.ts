/**
 * Worker processes, and what becomes of a document that one of them does not survive. Processes and not threads: a heap
 * that runs full while a table grows ends the whole process in V8, with all of its threads.
 */
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { pool as createWorkers, Promise as PoolPromise, TerminateError } from 'workerpool';
import type { Report } from '../../core/report.ts';
import { failure, type Failure } from '../failure.ts';
import type { Delivery } from './inputs/delivery.ts';
import { present, type Presented } from './outputs/present.ts';
import { RunError } from './run-error.ts';
import type { RunSettings } from './settings.ts';

/** For one that waits and does not work: so many times as long by the clock, on a machine that is busy as well. */
const WAITING = 10;

/** Beside the built command. */
const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

export interface Pool {
  /** What the workers read with. */
  readonly analyser: Report['analyser'];
  /** Never rejects for the document's sake. */
  read(delivery: Delivery): Promise<Presented>;
  /** Ends the workers, whatever they do. */
  close(): Promise<void>;
}

/**
 * @param worker another program than the built one
 * @throws {RunError} `workers-fail` if it does not come up: no document is to blame for that
 */
export async function createPool(threads: number, settings: RunSettings, worker = WORKER): Promise<Pool> {
  const workers = createWorkers(worker, {
    workerType: 'process',
    maxWorkers: threads,
    // What V8 says as it dies is kept from the terminal: the record of the document tells.
    emitStdStreams: true,
    workerTerminateTimeout: 0,
    forkOpts: { serialization: 'advanced', execArgv: [`--max-old-space-size=${settings.memoryLimit}`] },
  });
  let isClosed = false;
  const readOnce = async (delivery: Delivery): Promise<Presented | Failure> => {
    if (isClosed) return failure('worker-died', 'The run was stopped.', idOf(delivery));
    try {
      const reading = workers.exec('readOne', [delivery, settings]);
      return (await reading.timeout(settings.timeLimit * WAITING * 1_000)) as Presented;
    } catch (error) {
      return whyNot(error, idOf(delivery), settings);
    }
  };
  // What waits, waits here: the workers' own queue stands still when the one that it waits for ends by itself.
  const atOnce = pLimit(threads);
  let analyser: Report['analyser'];
  try {
    analyser = (await workers.exec('describeAnalyser')) as Report['analyser'];
  } catch {
    await workers.terminate(true);
    throw new RunError('workers-fail', 'No worker process comes up.');
  }
  return {
    analyser,
    async read(delivery) {
      if ('failure' in delivery) return present({ kind: 'failure', failure: delivery.failure }, settings.format);
      let read = await atOnce(() => readOnce(delivery));
      // A second try in another worker: what the documents before it left in the first one must not decide.
      if ('code' in read && read.code !== 'timed-out') read = await atOnce(() => readOnce(delivery));
      return 'code' in read ? present({ kind: 'failure', failure: read }, settings.format) : read;
    },
    close: async () => {
      isClosed = true;
      await workers.terminate(true);
    },
  };
}

function whyNot(error: unknown, id: string, { timeLimit, memoryLimit }: RunSettings): Failure {
  const message = error instanceof Error ? error.message : String(error);
  const isOver = error instanceof PoolPromise.TimeoutError || isEndedBy(message, 'SIGXCPU');
  if (isOver) return failure('timed-out', `Not read within ${timeLimit} seconds.`, id);
  if (!(error instanceof TerminateError)) return failure('internal', `A fault of the analyser: ${message}`, id);
  // V8 aborts when its heap is full, whatever fills it.
  return isEndedBy(message, 'SIGABRT')
    ? failure('out-of-memory', `Reading it took more than ${memoryLimit} MB of memory.`, id)
    : failure('worker-died', 'The process that read it ended.', id);
}

/** The pool tells by which signal a worker ended in its message alone. */
function isEndedBy(message: string, signal: string): boolean {
  return message.includes(`signalCode: \`${signal}\``);
}

function idOf(delivery: Delivery): string {
  if ('failure' in delivery) return delivery.failure.id ?? '';
  return 'raw' in delivery ? delivery.raw.id : delivery.source.id;
}
