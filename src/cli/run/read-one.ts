/** A document as it was delivered to what is written of it: all that is done in a worker. */
import { analyseSource, type Outcome } from '../analyse-source.ts';
import { decodeFile } from '../decode-file.ts';
import type { Incoming } from '../source.ts';
import type { Delivery } from './inputs/delivery.ts';
import { present, type Presented } from './outputs/present.ts';
import type { RunSettings } from './settings.ts';
import { sketchOf } from './sketch.ts';

export async function readOne(delivery: Delivery, settings: RunSettings): Promise<Presented> {
  const outcome = await outcomeOf(delivery, settings);
  const presented = present(outcome, settings.format);
  if (!settings.nearDuplicates || outcome.kind === 'failure' || outcome.text === undefined) return presented;
  const sketch = sketchOf(outcome.text);
  return sketch === undefined ? presented : { ...presented, facts: { ...presented.facts, sketch } };
}

async function outcomeOf(delivery: Delivery, settings: RunSettings): Promise<Outcome> {
  const incoming = decode(delivery);
  return 'failure' in incoming
    ? { kind: 'failure', failure: incoming.failure }
    : analyseSource(incoming.source, settings);
}

function decode(delivery: Delivery): Incoming {
  if (!('raw' in delivery)) return delivery;
  const { bytes, name, contentType, ...about } = delivery.raw;
  return decodeFile(bytes, { name, contentType }, about);
}
