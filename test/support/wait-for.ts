/** Waits for what happens soon. */
import { setTimeout as delay } from 'node:timers/promises';

/** Polls until `look` gives something other than undefined, false or null; rejects after `timeoutMs`, which only what never comes takes. */
export async function waitFor<T>(
  what: string,
  look: () => Promise<T | undefined | false | null> | T | undefined | false | null,
  timeoutMs = 30_000,
): Promise<T> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== false && seen !== null) return seen;
    if (performance.now() > end) throw new Error(`Waited ${timeoutMs} ms for ${what}`);
    await delay(25);
  }
}
