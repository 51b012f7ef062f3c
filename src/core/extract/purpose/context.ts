/** Of what a slot says the purpose: the frame that it hangs on, its lead-in, or a tool. */
import type { Party } from '../../report.ts';
import type { Token } from '../../tokens/tokens.ts';
import type { Clause } from '../../syntax/clause.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicate.ts';
import type { Unit } from '../../text/unit.ts';
import { hostOf, isOthers, isPractice } from './host.ts';
import { modeAt, type Slot } from './slots.ts';
import { isConnector, type PurposeForms } from './words.ts';

export interface Context {
  /** The frame that the purpose hangs on, where a verb of data handling makes it, and what it was read in. */
  readonly predicate?: Predicate;
  readonly unit?: Unit;
  /** The clause of the purpose's own verb. */
  readonly own?: Clause | undefined;
  readonly inferred: boolean;
  /** Whose purpose it is, where no frame tells. */
  readonly party?: Party;
  /** Sure enough that what no term names is a purpose too. */
  readonly strong: boolean;
}

/** The context of `slot`; `slots` are all of its sentence, `previous` is the context of the slot before. */
export function contextOf(
  notice: Notice,
  sentence: Sentence,
  slot: Slot,
  slots: readonly Slot[],
  previous: Context | undefined,
  words: PurposeForms,
): Context | undefined {
  const { tokens, unit } = sentence;
  // "to ship what you ordered, and to write to you"
  if (previous && slot.opener > 0 && isConnector(tokens[slot.opener - 1]!.norm, words)) return previous;
  const hosting = hostOf(unit, slot, slots, words);
  if (hosting && hosting !== 'none') {
    const { predicate, own, parted } = hosting;
    if (!makesPurposes(unit, predicate, words) || isDescription(unit, predicate, slot, words)) return undefined;
    const strong = !parted && predicate.kind !== 'provide' && slot.mode !== 'noun';
    return { predicate, unit, own, inferred: false, strong };
  }
  if (servesPublisher(sentence, slot, words)) return { inferred: false, strong: false };
  if (previous && slot.opener > 0) return previous;
  // "The reason is to …"
  if (
    tokens.slice(0, slot.opener).some(({ stem }) => words.nouns.has(stem)) &&
    words.copulas.has(tokens[slot.opener - 1]?.norm ?? '')
  )
    return { inferred: false, strong: true };
  // "to process your order;": a list item that lost its lead-in.
  if (slot.opener <= afterMarker(tokens) && (slot.mode === 'infinitive' || slot.served) && isFragment(sentence, slots))
    return { inferred: true, strong: false, ...partyAfter(notice, sentence, words) };
  return undefined;
}

/** Does it make purposes what the frame serves for? Only what is said to be so, of somebody whom the grammar understands. */
function makesPurposes(unit: Unit, predicate: Predicate, words: PurposeForms): boolean {
  const { reading } = unit;
  const { clause, referred, subject, kind, at } = predicate;
  if (referred || (subject === 'reader' && kind !== 'provide')) return false;
  if (kind === 'retain' && !isTool(reading.tokens, at, words)) return false;
  const { agent } = reading.frameOf(clause);
  // "Browsers are set to accept", "they are obliged not to use it".
  if (words.configuring.has(predicate.lemma) && clause.group.voice === 'passive') return false;
  if (agent.kind === 'none' && clause.relation === 'infinitive' && clause.group.voice === 'active') return false;
  // "Our practices have been reviewed for": done with the notice, not with data.
  if (
    clause.group.voice === 'passive' &&
    clause.subject &&
    reading.tokens.slice(clause.subject.start, clause.subject.end).some(({ stem }) => words.documents.has(stem))
  )
    return false;
  // "Processing your name is necessary to": whoever does it, the notice speaks of its own.
  if (clause.relation === 'gerund' && !clause.subject && clause.group.end <= (clause.parent?.group.start ?? 0))
    return true;
  return (
    clause.group.voice === 'passive' ||
    isOthers(unit, predicate, words) ||
    (agent.kind !== 'unknown' && agent.kind !== 'others')
  );
}

// "Cookies help us remember your settings", "the data is for marketing"
function servesPublisher({ tokens, unit: { reading, offset } }: Sentence, slot: Slot, words: PurposeForms): boolean {
  if (slot.mode === 'infinitive' && !slot.served) return false;
  if (!tokens.slice(0, slot.opener).some(({ stem }) => words.tools.has(stem))) return false;
  const [host] = reading.tree.hostsAt(slot.opener + offset);
  if (!host) return true;
  const { status, polarity, agent } = reading.frameOf(host);
  return status === 'asserted' && polarity === 'affirmed' && agent.kind !== 'reader';
}

// "Information that can be used to identify you": says which data, not what is done.
function isDescription({ tokens, offset }: Unit, predicate: Predicate, slot: Slot, words: PurposeForms): boolean {
  const { kind, clause, hedged, negated } = predicate;
  if (clause.group.voice === 'active') return false;
  const start = slot.start + offset;
  const isTelling = tokens.slice(start, start + 4).some(({ norm }) => words.describing.has(norm));
  const isDescribing = !clause.subject && (clause.relation === 'relative' || clause.relation === 'participle');
  if (!isDescribing) return kind === 'use' && negated && isTelling;
  // "Any device used to connect"
  let at = (clause.mark ?? clause.group.start) - 1;
  while (at > 0 && tokens[at]!.kind === 'punct') at--;
  const noun = tokens[at];
  return (kind !== 'use' && kind !== 'collect') || isTelling || hedged || !words.tools.has(noun?.stem ?? '');
}

// "we keep cookies to remember you": a tool is kept for what it does.
function isTool(tokens: Unit['tokens'], verb: number, words: PurposeForms): boolean {
  return tokens.slice(verb + 1, verb + 8).some(({ stem }) => words.trackers.has(stem));
}

// "To deliver videos. We share your choice with …": the statement that such a label stands before.
function partyAfter(notice: Notice, sentence: Sentence, words: PurposeForms): { readonly party?: Party } {
  const next = notice.sentences[sentence.index + 1];
  const predicate = next?.block === sentence.block ? next.predicates.find((one) => isPractice(one, words)) : undefined;
  return predicate && (predicate.kind === 'share' || predicate.kind === 'sell') ? { party: 'third' } : {};
}

function isFragment({ tokens, block }: Sentence, slots: readonly Slot[]): boolean {
  const covered = slots.reduce((sum, { opener, end }) => sum + end - opener, 0);
  return block.kind !== 'heading' && covered >= tokens.length * 0.8;
}

export interface LeadInContext extends Context {
  /** What may follow: any phrase, one that begins with a verb, one with "to" or "for" of its own. */
  readonly opens: 'any' | 'verb' | 'opener';
}

/** What hangs on a lead-in: on its last practice that does not only describe. `item`: what is read together with it. */
export function leadInContext(leadIn: Sentence, words: PurposeForms, item?: Unit): LeadInContext | undefined {
  const { tokens } = leadIn;
  const unit = item?.offset ? item : leadIn.unit;
  const end = item?.offset ? item.offset : unit.tokens.length;
  const practices = unit.predicates.filter((one) => one.at < end && isPractice(one, words) && one.subject !== 'reader');
  const isMain = ({ clause: { relation } }: Predicate): boolean => relation !== 'relative' && relation !== 'participle';
  const predicate = practices.findLast(isMain) ?? practices.at(-1);
  if (predicate && !makesPurposes(unit, predicate, words)) return undefined;
  const carried = predicate && { predicate, unit };
  let last = tokens.length - 1;
  while (last >= 0 && tokens[last]!.kind === 'punct') last--;
  const isNamed =
    tokens.some(({ stem }) => words.nouns.has(stem)) && !tokens.some(({ stem }) => words.reserved.has(stem));
  const base = { ...carried, inferred: false, strong: true } as const;
  if (isNamed && (predicate || tokens.length <= MAX_LABEL)) return { ...base, opens: 'any' };
  if (!predicate) return undefined;
  const isOpen = words.openers.has(tokens[last]?.norm ?? '');
  return { ...base, opens: isOpen || predicate.kind === 'use' ? 'verb' : 'opener' };
}

/** "Purposes for which we use it:": a label is no longer. */
const MAX_LABEL = 14;

/** The slot that a whole item under such a lead-in is. */
export function itemSlot(
  { tokens }: Sentence,
  opens: LeadInContext['opens'],
  words: PurposeForms,
  nouns: ReadonlySet<number>,
  determiners: ReadonlySet<string>,
): Slot | undefined {
  const start = afterMarker(tokens);
  const first = tokens[start]?.norm;
  if (opens === 'opener' || first === undefined || words.openers.has(first) || words.setting.has(first))
    return undefined;
  // "Processing is necessary …": a sentence of its own.
  if (words.modals.has(tokens[start + 1]?.norm ?? '') || words.copulas.has(tokens[start + 1]?.norm ?? ''))
    return undefined;
  if (
    words.nounLike.has(first) &&
    opens === 'verb' &&
    !determiners.has(tokens[start + 1]?.norm ?? '') &&
    !words.addressed.has(tokens[start + 1]?.norm ?? '')
  )
    return undefined;
  const found = modeAt(tokens, start, words, nouns, true);
  if (!found || (opens === 'verb' && found.mode === 'noun')) return undefined;
  return { opener: start, end: itemEnd(tokens, start), ...found, start };
}

/** Past the number or letter of a list item: "(a)", "5.1.2". */
export function afterMarker(tokens: readonly Token[]): number {
  let start = 0;
  while (
    start < 8 &&
    start < tokens.length - 1 &&
    (tokens[start]!.kind !== 'word' ||
      (tokens[start]!.norm.length === 1 && tokens[start + 1]!.kind !== 'word') ||
      ROMAN.test(tokens[start]!.norm))
  )
    start++;
  return start;
}

const ROMAN = /^[ivx]{2,4}$/;

function itemEnd(tokens: readonly Token[], start: number): number {
  for (let at = start + 1; at < tokens.length; at++) {
    const { norm } = tokens[at]!;
    if (norm === ';' || norm === '.' || norm === ':') return at;
  }
  return tokens.length;
}

/** Does the section's heading announce purposes, for items without a lead-in of their own? */
export function isAnnounced({ block, section }: Sentence): boolean {
  return block.kind !== 'heading' && block.kind !== 'paragraph' && section.topics.has('use');
}
