import { describe, expect, it } from 'vitest';
import { cutShort } from '../../../../src/extension/library/cut-short.ts';
import { axisTicks, placeDots } from '../../../../src/extension/library/dot-layout.ts';
import { formatRoute, parseRoute, type Route } from '../../../../src/extension/library/route.ts';

describe('addresses of views', () => {
  it.each<Route>([{ view: 'list' }, { view: 'notice', id: 'a-1' }, { view: 'compare', ids: ['a', 'b-2'] }])(
    'come back: %j',
    (route) => expect(parseRoute(formatRoute(route))).toEqual(route),
  );

  it.each(['', '#', '#notice=', '#notice=<b>', '#compare=', '#constructor=a'])('fall back to the list: %j', (hash) => {
    expect(parseRoute(hash)).toEqual({ view: 'list' });
  });
});

describe('unchanged text', () => {
  const long = Array.from({ length: 200 }, (_, index) => `w${index}`).join(' ');

  it('is cut to whole words beside a change', () => {
    const [head, , tail] = cutShort(
      [
        { kind: 'same', text: long },
        { kind: 'added', text: 'new' },
        { kind: 'same', text: long },
      ],
      20,
    );
    expect(head?.text).toBe(' […] w196 w197 w198 w199');
    expect(tail?.text).toBe('w0 w1 w2 w3 w4 w5 w6 […] ');
  });

  it('stays where it is short, and changes always do', () => {
    const segments = [
      { kind: 'same', text: 'short' },
      { kind: 'removed', text: long },
    ] as const;
    expect(cutShort(segments, 20)).toEqual(segments);
  });
});

describe('axes', () => {
  it.each([
    [0, 100, [0, 50, 100]],
    [180, 253, [180, 200, 220, 240, 260]],
    [-12, 3, [-15, -10, -5, 0, 5]],
    [0, 0, [0, 0.5]],
    [7, 7, [6, 8]],
  ])('of %d to %d take all values in', (from, to, expected) => {
    const ticks = axisTicks(from, to);
    expect(ticks[0]).toBeLessThanOrEqual(from);
    expect(ticks.at(-1)).toBeGreaterThanOrEqual(to);
    expect(ticks.length).toBeLessThan(8);
    expect(ticks[0]).toBe(expected[0]);
    expect(ticks.at(-1)).toBe(expected.at(-1));
  });

  it('stack dots that would touch', () => {
    expect(placeDots([0, 0, 1, 50, 100], [0, 100], 200, 10)).toEqual([
      { x: 0, level: 0 },
      { x: 0, level: 1 },
      { x: 2, level: 2 },
      { x: 100, level: 0 },
      { x: 200, level: 0 },
    ]);
  });
});
