/** Whether a data phrase stands in a list of data, and which phrases count only there. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { Term } from '../../lexicon/term.ts';
import type { CompiledPack } from '../../text/compiled-pack.ts';
import type { TermMatch } from '../../text/vocabulary.ts';
import type { Predicate } from '../../text/predicate.ts';
import type { Token } from '../../tokens/tokens.ts';

// Between two members of a list of data stand only these.
const GAP = 6;

/**
 * Is it in an enumeration with another phrase of data, one that is such on its own? `siblings`: the data phrases of the
 * same sentence, in order.
 */
export function isListed(match: TermMatch, siblings: readonly TermMatch[], words: DataWords): boolean {
  const at = siblings.indexOf(match);
  return leadsToData(at, -1, siblings, words) || leadsToData(at, 1, siblings, words);
}

/**
 * An everyday word between other nouns is only a part of what is named: "order forms", "video calls", "Voice
 * Communications, Inc.".
 */
export function isPartOfName({ sentence: { tokens, predicates }, start, end }: TermMatch, words: DataWords): boolean {
  const before = tokens[start - 1];
  const next = tokens[end];
  return (
    (before?.kind === 'word' && !words.beforeNoun.has(before.norm) && !predicates.some(({ at }) => at === start - 1)) ||
    (next !== undefined && next.kind !== 'punct' && !words.afterNoun.has(next.norm))
  );
}

const BARE: ReadonlySet<Term['category']> = new Set(['content.photo', 'content.audio']);

/** "Video pages", "voice services": a bare word of content before another noun. "QP Video" is a service's name. */
export function isBarePart(match: TermMatch, { grammar, pack }: CompiledPack): boolean {
  const { sentence, start, end, term } = match;
  if (isOfSystem(match)) return true;
  if (end - start !== 1 || !BARE.has(term.category)) return false;
  const { tokens } = sentence;
  const next = tokens[end];
  const own = tokens[start]!;
  const before = sentence.text.slice(
    (tokens[start - 1]?.start ?? own.start) - sentence.start,
    own.end - sentence.start,
  );
  if (/^\p{Lu}{2,5} \p{Lu}\p{Ll}+$/u.test(before)) return true;
  return next?.kind === 'word' && !pack.data.afterNoun.has(next.norm) && grammar.readingOf(next.norm)?.form !== 'past';
}

// "Your Fernchain address": where something is in a system of that name, not where somebody lives.
function isOfSystem({ sentence: { tokens, isHeading }, start, end, term }: TermMatch): boolean {
  if (term.id !== 'data.contact.postal-address.bare' || isHeading || end - start > 1 || tokens[start]!.capital)
    return false;
  const before = tokens[start - 1];
  // Not the capital that begins the sentence.
  return start > 1 && before?.kind === 'word' && before.capital;
}

// From member to member of the enumeration, as long as they are but everyday words.
function leadsToData(from: number, step: 1 | -1, siblings: readonly TermMatch[], words: DataWords): boolean {
  for (let at = from; ; at += step) {
    const next = siblings[at + step];
    if (!next || !isParticular(next)) return false;
    const [left, right] = step > 0 ? [siblings[at]!, next] : [next, siblings[at]!];
    if (!adjoin(left, right, words) || (step > 0 && left.term.everyday && isOpening(left, right, words))) return false;
    if (!next.term.everyday) return true;
  }
}

function adjoin({ sentence: { tokens }, end }: TermMatch, { start }: TermMatch, words: DataWords): boolean {
  if (start - end > GAP) return false;
  for (let i = end; i < start; i++) if (!words.betweenMembers.has(tokens[i]!.norm)) return false;
  return true;
}

// "Your browser, such as its version": what examples follow is no member of their list.
function isOpening({ sentence: { tokens }, end }: TermMatch, { start }: TermMatch, words: DataWords): boolean {
  return tokens.slice(end, start).some(({ norm }) => words.inclusive.has(norm) || norm === ':');
}

/** Is it all that its sentence says: a line, an item of a list? */
export function isAlone({ sentence: { tokens }, start, end }: TermMatch, words: DataWords): boolean {
  return tokens.every(({ kind, norm }, at) => (at >= start && at < end) || kind === 'punct' || words.edges.has(norm));
}

function isParticular({ term }: TermMatch): boolean {
  return term.category !== 'generic';
}

// An account, an order, an interest, a question is first a thing of the service; beside a name and an address it is data.
const AMBIVALENT: ReadonlySet<Term['category']> = new Set([
  'account',
  'account.preferences',
  'account.password',
  'account.username',
  'financial.transactions',
  'identifier',
  'content',
  'content.survey',
  'content.support',
  'content.messages',
  'demographic.employment',
  'demographic.education',
  'activity.search',
  'vehicle',
  'content.application',
]);
const NEAR = 5;
/** Before the subject of a sentence stand no more words than "not all of your". */
const OPENING = 4;
const KEPT: ReadonlySet<Predicate['kind']> = new Set(['collect', 'share', 'sell', 'retain', 'use']);

/**
 * Does the phrase, on its own, name data only as an example of information, or as the object that a verb of collecting
 * or sharing has right after it?
 */
export function needsCompany(
  match: TermMatch,
  governors: readonly Predicate[],
  offset: number,
  words: DataWords,
): boolean {
  const {
    term,
    start,
    sentence: { tokens },
  } = match;
  if (!AMBIVALENT.has(term.category) && !term.everyday && term.id !== 'data.contact.email.bare') return false;
  if (isExample(tokens, start, words)) return false;
  if (term.everyday && !words.owning.has(tokens[start - 1]?.norm ?? '')) return true;
  return !governors.some(({ kind, at: head, from, dependent, subject, lemma, voice, clause: { group } }) => {
    const at = head - offset;
    // "Your passwords are held in a store of our own": what the passive is said of.
    if (
      (voice === 'passive' || group.entry?.act === 'move') &&
      from < head &&
      KEPT.has(kind) &&
      start <= OPENING &&
      from - offset - start <= NEAR &&
      (words.owning.has(tokens[start - 1]?.norm ?? '') ||
        (start === 0 && !term.everyday && (kind === 'retain' || kind === 'share')))
    )
      return true;
    return (
      isEntered(tokens, kind, at, start, term.category, words) ||
      (!(term.everyday && words.studying.has(lemma)) &&
        (kind === 'collect' || kind === 'share' || kind === 'sell' || kind === 'retain') &&
        !dependent &&
        subject !== 'reader' &&
        start > at &&
        start - at <= NEAR)
    );
  });
}

/** What a form asks for. */
const ENTERED: ReadonlySet<Term['category']> = new Set([
  'contact.email',
  'account.password',
  'account.username',
  'demographic.employment',
]);

// "Enter your e-mail": what stands right after the verb of giving, as the reader's own.
function isEntered(
  tokens: readonly Token[],
  kind: Predicate['kind'],
  at: number,
  start: number,
  category: string,
  words: DataWords,
): boolean {
  return (
    kind === 'provide' && ENTERED.has(category) && start === at + 2 && words.owning.has(tokens[at + 1]?.norm ?? '')
  );
}

// "Information such as your user name", "data including the following: user name"
const NAMED_WITHIN = 8;
function isExample(tokens: readonly Token[], start: number, words: DataWords): boolean {
  let at = start - 1;
  while (at > 0 && words.edges.has(tokens[at]!.norm)) at--;
  if (words.as.has(tokens[at]?.norm ?? '')) at--;
  if (at <= 0 || !words.inclusive.has(tokens[at]!.norm)) return false;
  return tokens.slice(Math.max(0, at - NAMED_WITHIN), at).some(({ stem }) => words.information.has(stem));
}
