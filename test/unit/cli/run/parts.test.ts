/** Cutting inputs into parts and dealing them to shards. */
import { describe, expect, it } from 'vitest';
import type { Input } from '../../../../src/cli/run/inputs/list-inputs.ts';
import { hasPart, hasUnit, planParts, unitName } from '../../../../src/cli/run/parts.ts';

const page = (id: string): Input => ({ id, path: `/${id}`, kind: 'document', bytes: 1 });
const archive = (id: string): Input => ({ id, path: `/${id}`, kind: 'warc', bytes: 1 });
const idsOf = (inputs: readonly Input[], size: number): string[][] =>
  planParts(inputs, size).map((part) => part.inputs.map((input) => ('id' in input ? input.id : input.failure.code)));

describe('parts', () => {
  it('are archives by themselves and runs of files, none longer than a unit', () => {
    const inputs = [page('a'), page('b'), page('c'), archive('w'), page('d'), archive('x')];
    expect(idsOf(inputs, 2)).toEqual([['a', 'b'], ['c'], ['w'], ['d'], ['x']]);
  });

  it('keep the place of an input that is none', () => {
    expect(idsOf([page('a'), { failure: { code: 'unreadable', message: '' } }], 9)).toEqual([['a', 'unreadable']]);
  });

  it.each([
    ['whole parts, where there are enough', 7, 3],
    ['units, where there are not', 2, 5],
  ])('are dealt to shards, each unit to one: %s', (_, archives, of) => {
    const parts = planParts(
      Array.from({ length: archives }, (_each, index) => archive(`w${index}`)),
      10,
    );
    for (const part of parts) {
      for (const unit of [0, 1, 2, 3]) {
        const owners = Array.from({ length: of }, (_each, index) => ({ number: index + 1, of })).filter(
          (shard) => hasPart(shard, part, parts) && hasUnit(shard, part, unit, parts),
        );
        expect(owners).toHaveLength(1);
      }
    }
  });

  it('give names in the order of the documents', () => {
    const [first, second] = planParts([archive('w'), archive('x')], 1) as [never, never];
    const names = [unitName(first, 9), unitName(first, 10), unitName(second, 0)];
    expect(names.toSorted()).toEqual(names);
  });
});
