/** Expects what becomes true soon: asked once, it may not be true yet. */
import { expect } from 'vitest';
import { LONGEST_WAIT_MS, LOOK_EVERY_MS } from './wait-for.ts';

/** Like `expect(await look())`, again and again until it holds. What has to hold before and after needs no waiting. */
export function eventually<T>(look: () => Promise<T> | T) {
  return expect.poll(look, { timeout: LONGEST_WAIT_MS, interval: LOOK_EVERY_MS });
}
