/**
 * Worker processes, and what becomes of a document that one of them does not survive. Processes and not threads: a heap
 * that runs full while a table grows ends the whole process in V8, with all of its threads.
 */
import { fileURLToPath } from 'node:url';
import { pool as createWorkers, Promise as PoolPromise, TerminateError } from 'workerpool';
import type { Report } from '../../core/report.ts';
import { failure, type Failure } from '../failure.ts';
import type { Delivery } from './inputs/delivery.ts';
import { present, type Presented } from './outputs/present.ts';
import { RunError } from './run-error.ts';
import type { RunSettings } from './settings.ts';

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
    let said = '';
    const on = ({ stderr = '' }: { stderr?: string }): void => {
      said = (said + stderr).slice(-SAID);
    };
    try {
      const reading = workers.exec('readOne', [delivery, settings], { on }).timeout(settings.timeLimit * 1_000);
      return (await reading) as Presented;
    } catch (error) {
      return whyNot(error, said, idOf(delivery), settings);
    }
  };
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
      let read = await readOnce(delivery);
      // A second try in a fresh worker: what the documents before it left in the first one must not decide.
      if ('code' in read && read.code !== 'timed-out' && !isClosed) read = await readOnce(delivery);
      return 'code' in read ? present({ kind: 'failure', failure: read }, settings.format) : read;
    },
    close: async () => {
      isClosed = true;
      await workers.terminate(true);
    },
  };
}

/** As much of a worker's last words as tells why it died. UTF-16 units. */
const SAID = 10_000;

function whyNot(error: unknown, said: string, id: string, { timeLimit, memoryLimit }: RunSettings): Failure {
  if (error instanceof PoolPromise.TimeoutError) {
    return failure('timed-out', `Not read within ${timeLimit} seconds.`, id);
  }
  if (!(error instanceof TerminateError)) {
    return failure(
      'internal',
      `A fault of the analyser: ${error instanceof Error ? error.message : String(error)}`,
      id,
    );
  }
  if (said.includes('heap out of memory')) {
    return failure('out-of-memory', `Reading it took more than ${memoryLimit} MB of memory.`, id);
  }
  return failure('worker-died', 'The process that read it ended.', id);
}

function idOf(delivery: Delivery): string {
  if ('failure' in delivery) return delivery.failure.id ?? '';
  return 'raw' in delivery ? delivery.raw.id : delivery.source.id;
}
