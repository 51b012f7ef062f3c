/** What a verb, noun or adjective hands on to the infinitive or gerund that it governs: "able to", "allow … to". */
import type { Control } from '../language/grammar.ts';
import type { Clause } from './clause.ts';
import { B, type ParsedSentence } from './parsed-sentence.ts';
import type { Extent } from './verb-group.ts';
import type { Verdict } from './verdict.ts';

export interface Governed {
  readonly control: Control;
  /** Is what governs it denied? */
  readonly denied: boolean;
  readonly obliging: boolean;
  readonly hedged?: boolean;
  readonly at: Extent;
}

/** What the noun or adjective at a token hands on, if it governs at all. */
export function controlAt({ tokens, grammar }: ParsedSentence, at: number): Control | undefined {
  const word = tokens[at];
  return word?.kind === 'word' ? grammar.controlOf(word.stem, word.norm) : undefined;
}

/** What governs an infinitive or gerund: a noun or adjective right before it, else the verb above. */
export function controlOver(
  sentence: ParsedSentence,
  clause: Clause,
  parent: Clause,
  above: Verdict,
): Governed | undefined {
  const { tokens, masks, grammar } = sentence;
  const { group, relation, mark } = clause;
  let before = (mark ?? group.start) - 1;
  while (before > parent.group.end && masks[before]! & B.adverb) before--;
  if (relation === 'infinitive' && forWhom(sentence, before + 1)) before -= 2;
  // "It is against our policy to sell it".
  const opposing = before >= parent.group.end ? opposingBefore(sentence, before, parent.group.end) : undefined;
  if (opposing !== undefined) {
    const at = { start: opposing, end: before + 1 };
    return { control: above.denied ? 'suspends' : 'reverses', denied: false, obliging: false, at };
  }
  const noun = before >= parent.group.end - 1 ? controlAt(sentence, before) : undefined;
  if (noun && before >= parent.group.end) {
    const phrase = sentence.over(before).find(({ operator }) => operator.effect === 'denied');
    // The negative phrase has denied the clause above already, where it is its argument.
    const counted = phrase !== undefined && above.trace.some(({ at }) => at.start === phrase.at.start);
    const denied = phrase && !counted ? !above.denied : above.denied;
    // "We reserve the right to": it may be done.
    const isReserved =
      noun === 'suspends' && grammar.words.reserving.has(parent.group.entry?.lemma ?? tokens[parent.group.head]!.stem);
    return {
      control: isReserved ? 'passes' : noun,
      denied,
      obliging: isObliging(sentence, before),
      hedged: isReserved,
      at: { start: before, end: before + 1 },
    };
  }
  // "Is used to share": passive and adjacent; "used to share" is the past.
  const { entry } = parent.group;
  const control = entry?.control;
  if (!control) {
    // "Designed to", "not going to": a participle in the list of governing words.
    const head = tokens[parent.group.head]!;
    const own =
      relation === 'infinitive' && parent.group.end === group.start
        ? grammar.controlOf(head.stem, head.norm)
        : undefined;
    return own && (!entry?.act || entry.act === 'move')
      ? { control: own, denied: above.denied, obliging: isObliging(sentence, parent.group.head), at: parent.group }
      : undefined;
  }
  // "We used to sell" is over; "is used to sell" is a purpose.
  if (entry.act === 'use' && relation === 'infinitive') {
    const isOver = parent.group.tense === 'past' && parent.group.voice === 'active' && parent.group.end === group.start;
    return isOver ? { control: 'ends', denied: above.denied, obliging: false, at: parent.group } : undefined;
  }
  if (entry.governs === 'gerund' && relation !== 'gerund') return undefined;
  const isNear = group.start - parent.group.end <= MAX_CONTROLLED;
  if (!isNear) return undefined;
  const obliging = grammar.words.obliging.has(entry.lemma);
  return { control, denied: above.denied, obliging, at: parent.group };
}

/** "No way for us to read it": the pronoun between "for" and what begins at a token. */
export function forWhom({ tokens, masks, grammar }: ParsedSentence, start: number): Extent | undefined {
  const at = start - 1;
  const isFor = grammar.slotOf(tokens[at - 1]?.norm ?? '') === 'purpose';
  return isFor && (masks[at]! & B.pronoun) !== 0 ? { start: at, end: start } : undefined;
}

// The "against" or "contrary" of the phrase that ends at a token.
function opposingBefore({ tokens, grammar }: ParsedSentence, last: number, from: number): number | undefined {
  for (let at = last - 1; at >= from && at >= last - MAX_OPPOSED; at--) {
    if (grammar.words.opposing.has(tokens[at]!.norm)) return at;
    if (tokens[at]!.kind !== 'word') return undefined;
  }
  return undefined;
}
const MAX_OPPOSED = 5;

/** "We avoid cookies", "we refrain from profiling": a verb that denies what it has as its object, and no other verb. */
export function deniesObject({ tree }: ParsedSentence, clause: Clause): boolean {
  const { entry, form, end } = clause.group;
  return (
    entry?.negative === true &&
    form === 'finite' &&
    !tree.clauses.some(
      ({ parent, relation, group }) => parent === clause && relation === 'gerund' && group.start >= end,
    )
  );
}

// "Obliged to": without a denial it is done; "not obliged to" leaves it open.
function isObliging({ tokens, grammar }: ParsedSentence, at: number): boolean {
  return grammar.words.obliging.has(grammar.readingOf(tokens[at]!.norm)?.entries[0]?.lemma ?? '');
}

const MAX_CONTROLLED = 14;
