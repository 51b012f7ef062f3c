/** Work out of order, results in order, few at a time. */
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../../../src/cli/run/in-order.ts';

async function* numbers(count: number, seen?: (number: number) => void): AsyncGenerator<number> {
  for (let number = 0; number < count; number += 1) {
    seen?.(number);
    yield number;
  }
}

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const taken: T[] = [];
  for await (const result of results) taken.push(result);
  return taken;
}

describe('work in order', () => {
  it('gives results in the order of the items, whichever is done first', async () => {
    const slowFirst = async (number: number): Promise<number> => {
      await setTimeout(number === 0 ? 30 : 1);
      return number;
    };
    const results = await all(inOrder(numbers(10), slowFirst, () => 1, { items: 4, weight: 100 }));
    expect(results).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    ['items', { items: 3, weight: 100 }],
    ['weight', { items: 100, weight: 30 }],
  ])('has no more under way than the window holds: %s', async (_, window) => {
    let [begun, taken, most] = [0, 0, 0];
    const count = (number: number): number => {
      begun += 1;
      most = Math.max(most, begun - taken);
      return number;
    };
    for await (const _result of inOrder(numbers(50), count, () => 10, window)) taken += 1;
    expect(taken).toBe(50);
    expect(most).toBeLessThanOrEqual(4);
  });

  it('takes an item that is heavier than the window', async () => {
    expect(
      await all(
        inOrder(
          numbers(3),
          (number) => number,
          () => 1_000,
          { items: 9, weight: 10 },
        ),
      ),
    ).toEqual([0, 1, 2]);
  });

  it('throws what the work throws, at its place', async () => {
    const taken: number[] = [];
    const work = async (number: number): Promise<number> => {
      if (number === 2) throw new Error('the third');
      return number;
    };
    const run = async (): Promise<void> => {
      for await (const result of inOrder(numbers(9), work, () => 1, { items: 9, weight: 99 })) taken.push(result);
    };
    await expect(run()).rejects.toThrow('the third');
    expect(taken).toEqual([0, 1]);
  });

  it('reads no further when nobody takes any more', async () => {
    let last = 0;
    const items = numbers(1_000, (number) => (last = number));
    for await (const _result of inOrder(
      items,
      (number) => number,
      () => 1,
      { items: 2, weight: 99 },
    ))
      break;
    expect(last).toBeLessThan(10);
  });
});
