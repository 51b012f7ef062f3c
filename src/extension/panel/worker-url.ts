/** Starts the panel's worker, which runs the core. */
import { workerStarter } from '../trusted-worker.ts';
import workerUrl from './analysis-worker.ts?worker&url';

export const startWorker = workerStarter(workerUrl, 'smallprint-analysis');
