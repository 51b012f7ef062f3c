/** Waits for what happens soon. */
import { setTimeout as delay } from 'node:timers/promises';

/** Many times what anything here takes on a busy machine: only what never comes is waited for so long. */
export const LONGEST_WAIT_MS = 90_000;
export const LOOK_EVERY_MS = 25;

/**
 * Polls until `look` gives something other than undefined, false or null. A look that fails is taken again, since what it
 * looks at may be coming or going (a page that is just being replaced); rejects after `timeoutMs` with the last failure
 * as its cause.
 */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined | false | null> | T | undefined | false | null,
  timeoutMs = LONGEST_WAIT_MS,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    let cause: unknown;
    try {
      const seen = await look();
      if (seen !== undefined && seen !== false && seen !== null) return seen;
    } catch (error) {
      cause = error;
    }
    if (performance.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what}`, { cause });
    await delay(LOOK_EVERY_MS);
  }
}
