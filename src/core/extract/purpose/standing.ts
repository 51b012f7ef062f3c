/** How a purpose is meant: stated, denied or on a condition, and of what it is denied. */
import type { Range } from '../../document.ts';
import type { Stance } from '../../report.ts';
import { Attacher } from '../../syntax/attach.ts';
import type { Extent } from '../../syntax/verb-group.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Unit } from '../../text/unit.ts';
import type { Term } from '../../lexicon/term.ts';
import type { Token } from '../../tokens/tokens.ts';
import { purposeForms } from './words.ts';
import type { Context } from './context.ts';

export interface Standing {
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly restriction?: Range;
}

const STATED: Standing = { stance: 'stated', hedged: false };

/** Undefined where the phrase names no purpose: what nobody shares would serve for nothing. */
export function standingOf(
  notice: Notice,
  sentence: Sentence,
  { start, end }: Extent,
  category: Term['category'],
  { predicate, unit, own }: Context,
): Standing | undefined {
  if (!predicate || !unit) return STATED;
  const { reading } = unit;
  const frame = reading.frameOf(predicate.clause);
  const isWithin = unit === sentence.unit;
  // Under a lead-in that is read apart, it stands behind the last word.
  const place = isWithin
    ? { start: start + unit.offset, end: end + unit.offset }
    : { start: unit.tokens.length, end: unit.tokens.length };
  const attached = isWithin
    ? new Attacher(reading, notice.compiled.grammar).to(frame, place)
    : { denied: predicate.negated, excepted: false };
  // "To ship lamps, not to send you offers".
  const denied = attached.denied || (own?.group.negator !== undefined && !attached.excepted);
  if (predicate.conditional) return { stance: 'conditional', hedged: false };
  if (!denied) return { stance: 'stated', hedged: predicate.hedged };
  const isUse = predicate.kind === 'use' || (predicate.kind === 'collect' && own?.relation !== 'infinitive');
  if (!isUse) return undefined;
  const restriction =
    narrowed(unit, frame.restriction, place) ??
    objectOf(notice, unit, predicate.clause.group.head, place.start) ??
    (OF_KINDS.has(category) ? kindOf(notice, sentence, { start, end }) : undefined);
  return { stance: 'denied', hedged: false, ...(restriction ? { restriction } : {}) };
}

/** Purposes of which notices deny one kind and serve another. */
const OF_KINDS: ReadonlySet<Term['category']> = new Set(['advertising']);

// "Behavioural advertising": of other advertising nothing is said.
function kindOf(
  { compiled: { pack, grammar } }: Notice,
  sentence: Sentence,
  { start, end }: Extent,
): Range | undefined {
  const words = purposeForms(pack);
  const { tokens } = sentence;
  let head = end - 1;
  while (head > start && words.nouns.has(tokens[head]!.stem)) head--;
  let from = start;
  while (from < head && grammar.maskOf(tokens[from]!.norm) !== 0) from++;
  const isKind = ({ norm, kind }: Token): boolean =>
    kind === 'word' && !pack.data.neutral.has(norm) && !words.verbs.has(norm);
  return from < head && isKind(tokens[from]!) ? sentence.rangeOf(from, head) : undefined;
}

// "Knowingly", not "for advertising", which is the purpose itself.
function narrowed({ tokens }: Unit, words: Extent | undefined, { start, end }: Extent): Range | undefined {
  if (!words || (words.start < end && words.end >= start)) return undefined;
  return { start: tokens[words.start]!.start, end: tokens[words.end - 1]!.end };
}

// "We do not use your photos for advertising": said of photos alone.
function objectOf(notice: Notice, unit: Unit, verb: number, before: number): Range | undefined {
  const last = unit.tokens[before - 1]!;
  const isNear = (sentence: Sentence): boolean => sentence.start <= last.start && sentence.end >= unit.tokens[0]!.start;
  const named = notice
    .termMatches('data')
    .filter(
      ({ sentence, start, term }) =>
        isNear(sentence) && term.category !== 'generic' && sentence.tokens[start]!.start <= last.start,
    );
  const attacher = new Attacher(unit.reading, notice.compiled.grammar);
  const objects = named.flatMap(({ sentence, start, end }) => {
    const from = unit.tokens.indexOf(sentence.tokens[start]!);
    if (from < 0) return [];
    const extent = { start: from, end: from + end - start };
    const isObject = attacher.attach(extent).some(({ frame }) => frame.clause.group.head === verb);
    return isObject ? [{ start: unit.tokens[from]!.start, end: unit.tokens[extent.end - 1]!.end }] : [];
  });
  return objects.length ? { start: objects[0]!.start, end: objects.at(-1)!.end } : undefined;
}
