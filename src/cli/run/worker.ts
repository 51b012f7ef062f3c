/** A worker process: one document after the other, each as it will stand in the output. */
import { worker } from 'workerpool';
import { describeAnalyser } from '../../core/analyse.ts';
import type { Delivery } from './inputs/delivery.ts';
import { readOne } from './read-one.ts';
import type { RunSettings } from './settings.ts';
import { createWatch } from './watch.ts';

const watched = createWatch();

worker({
  describeAnalyser,
  readOne: (delivery: Delivery, settings: RunSettings) =>
    watched(settings.timeLimit, () => readOne(delivery, settings)),
});
