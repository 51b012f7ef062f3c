/** The panel's start: the worker before all else, because it takes longest to be ready; it starts beside the rest. */
import { warmUp } from './idle-worker.ts';

warmUp();
import('./panel-page.tsx')
  .then(({ showPanel }) => showPanel())
  .catch((error: unknown) => console.error('The panel did not start', error));
