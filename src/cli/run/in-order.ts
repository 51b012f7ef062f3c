/** Work done at once and out of order, its results in the order of the items: with few of either in memory. */

export interface Window {
  /** How many items may be under way or done and not yet taken. */
  readonly items: number;
  /** What they may weigh together; one heavier than that goes alone. */
  readonly weight: number;
}

/**
 * @param work begun for an item as soon as the window has room
 * @throws what `items` or `work` throw, at its place in the order
 */
export async function* inOrder<T, R>(
  items: AsyncIterable<T>,
  work: (item: T) => R | Promise<R>,
  weigh: (item: T) => number,
  window: Window,
): AsyncGenerator<R> {
  const begun: { readonly result: Promise<R>; readonly weight: number }[] = [];
  let weight = 0;
  for await (const item of items) {
    const next = { result: Promise.resolve(work(item)), weight: weigh(item) };
    // Thrown where its result is taken, which may be long after it failed.
    next.result.catch(() => {});
    begun.push(next);
    weight += next.weight;
    while (begun.length >= window.items || (weight >= window.weight && begun.length > 0)) {
      const first = begun.shift() as (typeof begun)[number];
      weight -= first.weight;
      yield await first.result;
    }
  }
  for (const { result } of begun) yield await result;
}
