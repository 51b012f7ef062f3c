/** In which browsers a file of tests is run, and how much of it. */
import { inject } from 'vitest';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';

const CHROMIUM = ['Chromium', startChromium] as const;
const FIREFOX = ['Firefox', startFirefox] as const;

/** Whether this is a slow sweep: all of what `npm test` tries a sample of. */
export const IS_SLOW = inject('sweep') === 'slow';

/** For the main job and for what touches the browser itself: its button, its menu, its windows. */
export const BOTH_BROWSERS = [CHROMIUM, FIREFOX] as const;

/** For what is done by the same code in both: `npm test` takes Chromium, and the slow sweep Firefox. */
export const ONE_BROWSER = [IS_SLOW ? FIREFOX : CHROMIUM] as const;

/** For what kills, breaks or measures at every turn: the slow sweep takes both. */
export const ONE_OR_BOTH_BROWSERS = IS_SLOW ? BOTH_BROWSERS : ([CHROMIUM] as const);
