/** The documents that are to be read, in order, between the marks of their units. */
import type { Delivery } from './inputs/delivery.ts';
import type { Input } from './inputs/list-inputs.ts';
import { createInputHash } from './input-hash.ts';
import { hasPart, hasUnit, unitName, type Part, type Shard } from './parts.ts';
import { RunError } from './run-error.ts';

export type UnitItem =
  | { readonly kind: 'start'; readonly unit: string }
  | { readonly kind: 'document'; readonly delivery: Delivery }
  /** `input`: SHA-256 of the unit's documents as they came in. */
  | { readonly kind: 'end'; readonly unit: string; readonly input: string };

export interface UnitPlan {
  readonly parts: readonly Part[];
  readonly shard: Shard;
  readonly unitSize: number;
  readonly read: (input: Input) => AsyncIterable<Delivery>;
  /** Of a unit that is done: the hash of its documents, as its record has it. */
  readonly done: (unit: string) => string | undefined;
}

/**
 * Units that are done are read over, for their hash; those of other shards for their number alone.
 * @throws {RunError} `input-changed` if the documents of a unit that is done are no longer the same
 */
export async function* unitStream(plan: UnitPlan): AsyncGenerator<UnitItem> {
  const { parts, shard, unitSize } = plan;
  for (const part of parts) {
    if (!hasPart(shard, part, parts)) continue;
    let cut: Cut | undefined;
    let number = 0;
    for await (const delivery of documentsOf(part, plan.read)) {
      if (!cut) {
        cut = cutOf(plan, part, number);
        if (cut.isWanted) yield { kind: 'start', unit: cut.unit };
      }
      cut.count += 1;
      cut.hash?.add(delivery);
      if (cut.isWanted) yield { kind: 'document', delivery };
      if (cut.count < unitSize) continue;
      yield* finish(cut);
      cut = undefined;
      number += 1;
    }
    if (cut) yield* finish(cut);
  }
}

interface Cut {
  readonly unit: string;
  readonly isWanted: boolean;
  readonly before: string | undefined;
  /** None for a unit of another shard. */
  readonly hash: ReturnType<typeof createInputHash> | undefined;
  count: number;
}

function cutOf({ parts, shard, done }: UnitPlan, part: Part, number: number): Cut {
  const unit = unitName(part, number);
  const isOwn = hasUnit(shard, part, number, parts);
  const before = isOwn ? done(unit) : undefined;
  return {
    unit,
    before,
    isWanted: isOwn && before === undefined,
    hash: isOwn ? createInputHash() : undefined,
    count: 0,
  };
}

function* finish({ unit, isWanted, before, hash }: Cut): Generator<UnitItem> {
  const input = hash?.digest() ?? '';
  if (isWanted) yield { kind: 'end', unit, input };
  else if (before !== undefined && before !== input) {
    throw new RunError('input-changed', `The documents of unit ${unit} are not those that it was made of.`);
  }
}

async function* documentsOf(part: Part, read: UnitPlan['read']): AsyncGenerator<Delivery> {
  for (const input of part.inputs) yield* read(input);
}
