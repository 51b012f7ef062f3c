/** Reports that went wrong: cut, doubled, moved, and with values in them that nobody would write. */
import { array, constantFrom, double, integer, record, type Arbitrary } from 'fast-check';
import type { Report } from '../../src/core/report.ts';

/** What a broken or a hostile program puts in the place of a value. */
const VALUES: readonly unknown[] = [
  null,
  true,
  -1,
  0,
  1.5,
  2 ** 53,
  1e308,
  '',
  'toString',
  '\u0000\u202e\ud800',
  '=HYPERLINK("https://heron.example")',
  'javascript:alert(1)',
  'data.contact',
  'f1',
  'x'.repeat(5_000),
  [],
  {},
  [[[[[[]]]]]],
  { start: 0, end: 0, text: '' },
];

type Json = Record<string, unknown> | unknown[];

const place = double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

interface Change {
  readonly kind: 'value' | 'drop' | 'double' | 'shift' | 'key';
  readonly at: number;
  readonly to: number;
  readonly value: unknown;
  readonly by: number;
}

const change: Arbitrary<Change> = record({
  // What is hardest to see goes in most often: a number that is a little off.
  kind: constantFrom('value', 'drop', 'double', 'shift', 'shift', 'key'),
  at: place,
  to: place,
  value: constantFrom(...VALUES),
  by: integer({ min: -3, max: 3 }),
});

/** One of `reports` after up to three changes, as a value of JSON. */
export function mutatedReport(reports: readonly Report[]): Arbitrary<unknown> {
  return record({ report: constantFrom(...reports), changes: array(change, { minLength: 1, maxLength: 3 }) }).map(
    ({ report, changes }) => {
      const copy = structuredClone(report) as unknown as Json;
      for (const one of changes) mutate(copy, one);
      return copy;
    },
  );
}

function mutate(root: Json, { kind, at, to, value, by }: Change): void {
  const holders = holdersIn(root);
  const holder = holders[Math.floor(at * holders.length)] ?? root;
  const keys = Object.keys(holder);
  const key = keys[Math.floor(to * keys.length)];
  if (key === undefined) return;
  const slots = holder as Record<string, unknown>;
  switch (kind) {
    case 'value':
      slots[key] = structuredClone(value);
      return;
    case 'drop':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else delete slots[key];
      return;
    case 'double':
      if (Array.isArray(holder)) holder.push(structuredClone(slots[key]));
      else slots[`${key}2`] = slots[key];
      return;
    case 'shift':
      if (typeof slots[key] === 'number') slots[key] += by;
      else if (typeof slots[key] === 'string') slots[key] = slots[key].slice(Math.max(0, by));
      return;
    case 'key':
      Object.defineProperty(holder, '__proto__', {
        value: { polluted: true },
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
}

/** Every object and array in it, the outermost first. */
function holdersIn(root: Json): Json[] {
  const found: Json[] = [];
  const queue: unknown[] = [root];
  while (queue.length > 0) {
    const next = queue.shift();
    if (typeof next !== 'object' || next === null) continue;
    found.push(next as Json);
    queue.push(...Object.values(next));
  }
  return found;
}
