/** What a phrase that no verb governs inherits: from the lead-in of its list, the label before it, the section it is in. */
import type { Sentence } from '../../text/notice.ts';
import type { Token } from '../../text/tokens.ts';
import { governorsOf } from './governors.ts';
import { readPredicate, type Reading } from './reading.ts';

const DEPTH = 4;
const INCLUSIVE = new Set(['include', 'includes', 'including', 'included', 'comprise', 'comprises', 'contain', 'contains', 'consist', 'consists', 'such', 'like', 'encompass', 'encompasses', 'example']);
const INFORMATION = new Set(['information', 'data', 'detail', 'pii', 'identifier', 'log']);

/** Readings for a phrase at token `start` of `sentence`; `isTracking`: it names cookies or their like. */
export function inheritedReadings(sentence: Sentence, start: number): readonly Reading[] {
  let from: Sentence | undefined = sentence.leadIn;
  for (let depth = 0; from && depth < DEPTH; depth++, from = from.leadIn) {
    const readings = readEnd(from);
    if (readings) return readings;
  }
  const { topics } = sentence.section;
  if (topics.has('not-collected')) return [{ party: 'first', action: 'collect', stance: 'denied', hedged: false }];
  if (isFragment(sentence, start) || isInclusive(sentence.tokens, start)) {
    if (topics.has('collection')) return [{ party: 'first', action: 'collect', stance: 'stated', hedged: false }];
    if (topics.has('sharing')) return [{ party: 'third', action: 'share', stance: 'stated', hedged: false }];
    if (topics.has('use')) return [{ party: 'first', action: 'use', stance: 'stated', hedged: false }];
    if (isInclusive(sentence.tokens, start)) return [{ party: 'first', action: 'collect', stance: 'stated', hedged: false }];
  }
  return [];
}

// What a lead-in's end hands down; undefined where it says nothing of data handling.
function readEnd(leadIn: Sentence): readonly Reading[] | undefined {
  const { tokens, predicates } = leadIn;
  const end = tokens.length;
  const governors = governorsOf(tokens, predicates, end, end);
  const readings = governors.flatMap((predicate) => readPredicate(tokens, predicate));
  if (readings.length) return readings;
  if (governors.length) return [];
  const passive = predicates.findLast((predicate) => predicate.voice === 'passive' && predicate.reach.end >= end - 1);
  if (passive) return readPredicate(tokens, passive);
  return undefined;
}

// A list item or line without a verb of its own.
function isFragment(sentence: Sentence, _start: number): boolean {
  return sentence.block.kind !== 'paragraph' && sentence.predicates.length === 0;
}

// "Usage data may include your IP address": an information word, then a word of including, before the phrase.
function isInclusive(tokens: readonly Token[], start: number): boolean {
  let named = false;
  for (let i = 0; i < start; i++) {
    if (INFORMATION.has(tokens[i]!.stem)) named = true;
    else if (named && INCLUSIVE.has(tokens[i]!.norm)) return true;
  }
  return false;
}
