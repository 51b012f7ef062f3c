/**
 * A thread beside the reading one that ends the process when a document has used up its time. Processor time, so that
 * what is read does not depend on what else the machine does; `SIGXCPU` is what the system itself ends such a process with.
 */
import { workerData } from 'node:worker_threads';
import { IDLE, type Watched } from './watch.ts';

/** How often it looks. Milliseconds. */
const INTERVAL = 200;

const { deadline, pause } = workerData as Watched;

for (;;) {
  Atomics.wait(pause, 0, 0, INTERVAL);
  const { user, system } = process.cpuUsage();
  const until = Number(Atomics.load(deadline, 0));
  if (until !== IDLE && user + system > until) process.kill(process.pid, 'SIGXCPU');
}
