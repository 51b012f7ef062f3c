/** Of what a slot says the purpose: the statement it hangs on, its lead-in, or a tool. */
import type { Party } from '../../report.ts';
import type { PredicateKind } from '../../lexicon/language-pack.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicates.ts';
import type { Token } from '../../text/tokens.ts';
import { modeAt, type Slot } from './slots.ts';
import { isConnector, type PurposeForms } from './words.ts';

export interface Context {
  /** The statement that the purpose hangs on, where a verb of data handling makes it. */
  readonly predicate?: Predicate;
  readonly inferred: boolean;
  /** Whose purpose it is, where no predicate tells. */
  readonly party?: Party;
  /** Sure enough that what no term names is a purpose too. */
  readonly strong: boolean;
}

const PRACTICE: ReadonlySet<PredicateKind> = new Set(['collect', 'use', 'share', 'sell', 'provide', 'retain']);

// "Data that does not identify you" is only described.
const isPractice = ({ kind, lemma }: Predicate): boolean => PRACTICE.has(kind) && lemma !== 'identify';

// "We do not use tracking tools": a gerund right after a verb belongs to its object.
function isPartOfObject({ form, at }: Predicate, predicates: readonly Predicate[]): boolean {
  return form === 'gerund' && predicates.some((other) => other.at === at - 1);
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
  const { tokens, predicates } = sentence;
  const outside = predicates.filter(({ at }) => !slots.some(({ start, end }) => at >= start && at < end));
  let sure = true;
  // "to ship what you ordered, and to write to you"
  if (previous && slot.opener > 0 && isConnector(tokens[slot.opener - 1]!.norm)) return previous;
  if (isAfterOptOut(sentence, slot.opener)) return undefined;
  for (const predicate of outside.toReversed()) {
    if (predicate.at >= slot.opener || isPartOfObject(predicate, predicates)) continue;
    if (predicate.referred || isWished(tokens, predicate) || isReview(tokens, predicate, words)) return undefined;
    if (isAside(tokens, predicate, outside, slot, words)) continue;
    if (predicate.subject === 'reader' && predicate.kind !== 'provide') {
      if (
        !tokens
          .slice(Math.max(0, predicate.from - 3), predicate.at)
          .some(({ norm }) => norm === 'you' || norm === 'user' || norm === 'users')
      )
        continue;
      if (!isSubordinate(sentence, predicate)) return undefined;
      sure = false;
      continue;
    }
    if (predicate.kind === 'retain' && !isTool(sentence, predicate)) return undefined;
    if (!isPractice(predicate)) continue;
    if (isReadersTurn(sentence, predicate.at, slot.opener, words) || isDescription(sentence, predicate, slot, words))
      return undefined;
    return { predicate, inferred: false, strong: sure && predicate.kind !== 'provide' && slot.mode !== 'noun' };
  }
  if (slot.served && tokens.slice(0, slot.opener).some(({ stem }) => words.tools.has(stem)))
    return { inferred: false, strong: false };
  if (previous && slot.opener > 0) return previous;
  // "The reason is to …"
  if (
    tokens.slice(0, slot.opener).some(({ stem }) => words.nouns.has(stem)) &&
    /^(?:is|are)$/u.test(tokens[slot.opener - 1]?.norm ?? '')
  )
    return { inferred: false, strong: true };
  // "To provide our services, we may share …"
  if (slot.opener <= 2) {
    const later = outside.find(
      (predicate) =>
        predicate.at >= slot.end &&
        isPractice(predicate) &&
        predicate.kind !== 'retain' &&
        !predicate.referred &&
        !isRelativeClause(tokens, predicate, words) &&
        (predicate.subject === 'publisher' || predicate.subject === 'both') &&
        (predicate.voice === 'active' || predicate.from < predicate.at) &&
        !sentence.section.topics.has('security'),
    );
    // "To keep you safe, the app masks names, and they are not linked": a denial further on is of something else.
    const comma = tokens.findIndex(({ norm }, at) => norm === ',' && at > slot.opener);
    if (later && !(later.negated && later.from - comma > NEXT_CLAUSE))
      return { predicate: later, inferred: false, strong: true };
  }
  // "to process your order;": a list item that lost its lead-in.
  if (
    slot.opener <= afterMarker(tokens) &&
    slot.mode === 'infinitive' &&
    tokens[slot.opener]!.norm === 'to' &&
    isFragment(sentence, slots)
  ) {
    return { inferred: true, strong: false, ...partyAfter(notice, sentence) };
  }
  // "The data is for marketing", "cookies let us remember your settings"
  if (slot.mode !== 'infinitive' || slot.served) {
    if (
      tokens.slice(0, slot.opener).some(({ stem }) => words.tools.has(stem)) &&
      !isReadersTurn(sentence, 0, slot.opener, words)
    )
      return { inferred: false, strong: false };
  }
  return undefined;
}

// "If you prefer we not use it to …", "ask that we no longer use it to …": a choice, not a practice.
function isWished(tokens: readonly Token[], { from }: Predicate): boolean {
  for (let at = from - 1; at >= 0 && at >= from - 5; at--) {
    const { norm, capital } = tokens[at]!;
    if (WISHES.has(norm)) return !tokens.slice(Math.max(0, at - 3), at).some((token) => token.norm === 'we');
    // A capital "We" begins a sentence whose full stop is lost.
    if (!BEFORE_WISHED.has(norm) || capital) return false;
  }
  return false;
}

const WISHES = new Set(['want', 'prefer', 'wish', 'request', 'ask', 'rather']);
const BEFORE_WISHED = new Set(['that', 'us', 'we', 'not', 'no', 'longer', 'to', 'be']);

// "Our practices have been reviewed for compliance with …"
function isReview(tokens: readonly Token[], { lemma, from }: Predicate, words: PurposeForms): boolean {
  return lemma === 'review' && tokens.slice(Math.max(0, from - 6), from).some(({ stem }) => words.documents.has(stem));
}

// What a purpose does not hang on: "share what we collect with others to …", "those who need it to …", "if we determine
// that it is necessary to …".
function isAside(
  tokens: readonly Token[],
  predicate: Predicate,
  others: readonly Predicate[],
  { opener }: Slot,
  words: PurposeForms,
): boolean {
  if (isInClosedBracket(tokens, predicate.at, opener)) return true;
  // "Anyone asking for your data"
  if (predicate.form === 'gerund' && PERSONS.has(tokens[predicate.from - 1]?.norm ?? '')) return true;
  if (NEEDING.has(predicate.lemma)) {
    const next = tokens[predicate.at + 1]?.norm ?? '';
    return tokens[predicate.from - 1]?.norm === 'who' || next === 'that' || next === 'whether';
  }
  return (
    opener - predicate.at > 2 &&
    isRelativeClause(tokens, predicate, words) &&
    others.some(
      (other) =>
        other.at < predicate.from &&
        isPractice(other) &&
        other.subject !== 'reader' &&
        !other.referred &&
        !isRelativeClause(tokens, other, words),
    )
  );
}

// "We anonymise it (so that it is no longer associated with you) for research"
function isInClosedBracket(tokens: readonly Token[], at: number, before: number): boolean {
  const opening = tokens.findLastIndex(({ norm }, i) => i < at && (norm === '(' || norm === ')'));
  if (tokens[opening]?.norm !== '(') return false;
  let depth = 0;
  for (let i = at + 1; i < before; i++) {
    if (tokens[i]!.norm === '(') depth++;
    else if (tokens[i]!.norm === ')' && --depth < 0) return true;
  }
  return false;
}

const NEXT_CLAUSE = 6;

const PERSONS = new Set([
  'anyone',
  'person',
  'persons',
  'people',
  'individual',
  'individuals',
  'someone',
  'those',
  'user',
  'users',
]);

const NEEDING = new Set(['need', 'require', 'know', 'determine', 'learn', 'identify']);

// "the data (that) we collect", "information collected": of the noun before it, not the sentence's verb.
function isRelativeClause(tokens: readonly Token[], predicate: Predicate, words: PurposeForms): boolean {
  let at = predicate.from - 1;
  if (predicate.voice === 'active') {
    // A capital "We" begins a sentence whose full stop is lost.
    if ((tokens[at]?.norm !== 'we' && tokens[at]?.norm !== 'you') || tokens[at]!.capital) return false;
    at--;
  }
  const isLinked = tokens[at]?.norm === 'that' || tokens[at]?.norm === 'which';
  if (predicate.voice === 'passive' && predicate.from < predicate.at && !isLinked) return false;
  return words.tools.has(tokens[isLinked ? at - 1 : at]?.stem ?? '');
}

// "you can opt out of marketing": a choice.
function isAfterOptOut({ tokens }: Sentence, opener: number): boolean {
  return tokens
    .slice(0, opener)
    .some(
      ({ norm }, at) =>
        norm === 'unsubscribe' || ((norm === 'opt' || norm === 'opting') && tokens[at + 1]!.norm === 'out'),
    );
}

// "To deliver videos. We share your choice with …": the statement that such a label stands before.
function partyAfter(notice: Notice, sentence: Sentence): { readonly party?: Party } {
  const next = notice.sentences[sentence.index + 1];
  const predicate = next?.block === sentence.block ? next.predicates.find(isPractice) : undefined;
  return predicate && (predicate.kind === 'share' || predicate.kind === 'sell') ? { party: 'third' } : {};
}

// "information that can be used to identify you": says which data, not what is done.
function isDescription({ tokens }: Sentence, predicate: Predicate, slot: Slot, words: PurposeForms): boolean {
  if (predicate.kind !== 'use' || predicate.voice !== 'passive') return false;
  const before = tokens[predicate.from - 1]?.norm ?? '';
  const isRelative = before === 'that' || before === 'which';
  if (isRelative && predicate.hedged) return true;
  // "Any device used to connect", "it cannot be used to identify you"
  const noun = tokens[predicate.from - 1];
  if (
    noun?.kind === 'word' &&
    predicate.from === predicate.at &&
    predicate.lemma === 'use' &&
    !words.tools.has(noun.stem) &&
    !isConnector(before) &&
    !before.endsWith('ly')
  )
    return true;
  if (predicate.negated && tokens.slice(slot.start, slot.start + 3).some(({ norm }) => words.describing.has(norm)))
    return true;
  return (
    (isRelative || words.tools.has(before)) &&
    tokens.slice(slot.start, slot.start + 4).some(({ norm }) => words.describing.has(norm))
  );
}

function isFragment({ tokens, block }: Sentence, slots: readonly Slot[]): boolean {
  const covered = slots.reduce((sum, { opener, end }) => sum + end - opener, 0);
  return block.kind !== 'heading' && covered >= tokens.length * 0.8 && !tokens.some(({ norm }) => norm === 'please');
}

// "when you use our service": the circumstance of a statement, not the statement.
function isSubordinate({ tokens }: Sentence, predicate: Predicate): boolean {
  for (let at = predicate.from - 1; at >= 0 && at >= predicate.from - 5; at--) {
    if (SUBORDINATORS.has(tokens[at]!.norm)) return true;
  }
  return false;
}

const SUBORDINATORS = new Set([
  'when',
  'if',
  'where',
  'whenever',
  'while',
  'that',
  'who',
  'how',
  'as',
  'which',
  'what',
]);

// "we keep cookies to remember you": a tool is kept for what it does.
function isTool({ tokens }: Sentence, predicate: Predicate): boolean {
  return tokens
    .slice(predicate.at + 1, predicate.at + 8)
    .some(({ stem }) => stem === 'cookie' || stem === 'pixel' || stem === 'beacon');
}

// "… and you may contact us to …"
function isReadersTurn({ tokens }: Sentence, from: number, to: number, words: PurposeForms): boolean {
  for (let at = from + 1; at < to - 1; at++) {
    const { norm } = tokens[at]!;
    if (norm !== 'you') continue;
    const next = tokens[at + 1]!.norm;
    if (
      (words.modals.has(next) && next !== 'have' && next !== 'are') ||
      next === 'wish' ||
      next === 'want' ||
      next === 'would'
    ) {
      const before = tokens[at - 1]?.norm;
      if (before !== 'that' && before !== 'which' && before !== 'information' && before !== 'data') return true;
    }
  }
  return false;
}

export interface LeadInContext extends Context {
  /** What may follow: any phrase, one that begins with a verb, one with "to" or "for" of its own. */
  readonly opens: 'any' | 'verb' | 'opener';
}

/** What a list item or cell hangs on, if that asks for purposes. */
export function leadInContext(leadIn: Sentence, words: PurposeForms): LeadInContext | undefined {
  const { tokens } = leadIn;
  const candidates = leadIn.predicates.filter((candidate) => isPractice(candidate) && candidate.subject !== 'reader');
  const predicate =
    candidates.findLast((candidate) => !isRelativeClause(tokens, candidate, words)) ?? candidates.at(-1);
  if (predicate?.referred || predicate?.kind === 'retain') return undefined;
  const carried = predicate ? { predicate } : {};
  let last = tokens.length - 1;
  while (last >= 0 && tokens[last]!.kind === 'punct') last--;
  const tail = tokens.slice(Math.max(0, last - 3), last + 1);
  const isOpen = tail.at(-1)?.norm === 'to' || tail.at(-1)?.norm === 'for';
  const isNamed =
    tokens.some(({ stem }) => words.nouns.has(stem)) &&
    !tokens.some(({ stem }) => stem === 'right' || stem === 'basis');
  if (isNamed && (predicate || tokens.length <= 14)) return { ...carried, inferred: false, strong: true, opens: 'any' };
  if (isOpen && predicate) return { ...carried, inferred: false, strong: true, opens: 'verb' };
  if (predicate && predicate.kind === 'use') return { ...carried, inferred: false, strong: true, opens: 'verb' };
  if (predicate) return { ...carried, inferred: false, strong: true, opens: 'opener' };
  return undefined;
}

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
  if (opens === 'opener' || first === undefined || first === 'to' || first === 'for' || first === 'in')
    return undefined;
  // "Processing is necessary …": a sentence of its own.
  if (words.modals.has(tokens[start + 1]?.norm ?? '') || tokens[start + 1]?.norm === 'is') return undefined;
  if (
    words.nounLike.has(first) &&
    opens === 'verb' &&
    !determiners.has(tokens[start + 1]?.norm ?? '') &&
    tokens[start + 1]?.norm !== 'you'
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
      ROMAN.has(tokens[start]!.norm))
  )
    start++;
  return start;
}

const ROMAN = new Set(['ii', 'iii', 'iv', 'vi', 'vii', 'viii', 'ix']);

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
