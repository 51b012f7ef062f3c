/** How long work keeps the processor. By the clock, everything is slow on a machine that has other things to do. */

/** Milliseconds. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

/** Shorter times are all noise. */
const NOISE_MS = 40;
const ATTEMPTS = 5;

/**
 * How many times as long `work` takes for `4 * size` as for `size`: 4 where it grows with its input, 16 with its square.
 * The least of some attempts, of which the first below `enough` is the last.
 */
export function growthOf(work: (size: number) => unknown, size: number, enough: number): number {
  work(size);
  let least = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < ATTEMPTS && least >= enough; attempt += 1) {
    const large = processorTime(() => work(4 * size));
    if (large < NOISE_MS) return 1;
    least = Math.min(
      least,
      large /
        Math.max(
          processorTime(() => work(size)),
          1,
        ),
    );
  }
  return least;
}
