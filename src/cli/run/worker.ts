/** A worker process: one document after the other, each as it will stand in the output. */
import { worker } from 'workerpool';
import { describeAnalyser } from '../../core/analyse.ts';
import { readOne } from './read-one.ts';

worker({ describeAnalyser, readOne });
