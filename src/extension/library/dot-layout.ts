/** Where the dots of a strip plot go, and which numbers stand on its axis. */

export interface Dot {
  readonly x: number;
  /** How many dots lie below it. */
  readonly level: number;
}

/** Round numbers, about five, that take in all values; the first and the last are the axis' ends. */
export function axisTicks(minimum: number, maximum: number): number[] {
  const spread = maximum - minimum || Math.abs(maximum) || 1;
  const rough = spread / 4;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10);
  const first = Math.floor(minimum / step);
  const last = Math.max(first + 1, Math.ceil(maximum / step));
  // Products, not sums: a step of 0.1 added up ends at 0.30000000000000004.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(12)));
}

/** Dots of `diameter` along `width`, each on top of those that it would touch. `values` ascending. */
export function placeDots(values: readonly number[], ticks: readonly number[], width: number, diameter: number): Dot[] {
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const rightmost: number[] = [];
  return values.map((value) => {
    const x = ((value - from) / (to - from)) * width;
    const free = rightmost.findIndex((end) => x - end >= diameter);
    const level = free < 0 ? rightmost.length : free;
    rightmost[level] = x;
    return { x, level };
  });
}
