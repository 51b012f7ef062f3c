/** What data is used for: purpose phrases that hang on a statement of collecting, using or sharing. */
import type { Topic } from '../lexicon/topic.ts';
import type { Term } from '../lexicon/term.ts';
import { columnOf } from '../discourse/columns.ts';
import { isCrossedOut } from '../discourse/crossed.ts';
import { isReasonWithout } from '../discourse/table-answers.ts';
import { isColumnHead } from '../discourse/table-grid.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { namesSignal } from '../text/signals.ts';
import type { Token } from '../tokens/tokens.ts';
import { isSelfStanding } from '../text/unit.ts';
import type { Party } from '../report.ts';
import type { TermMatch } from '../text/vocabulary.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';
import {
  afterMarker,
  contextOf,
  isAnnounced,
  itemSlot,
  leadInContext,
  type Context,
  type LeadInContext,
} from './purpose/context.ts';
import type { Predicate } from '../text/predicate.ts';
import { partyOf } from './purpose/party.ts';
import { standingOf } from './purpose/standing.ts';
import { isOfNotice, isPurposeful, phrasesOf, shieldsData, type Phrase } from './purpose/phrases.ts';
import { findSlots } from './purpose/slots.ts';
import { purposeForms, type PurposeForms } from './purpose/words.ts';

/** What the rule of a purpose is called that only its place in the statement shows to be one. */
const UNNAMED = 'purpose.unspecified.phrase';

/** Of these the publisher says so directly: "we personalise what you see". "We comply with the law" is no purpose. */
const DIRECT: ReadonlySet<Term['category']> = new Set([
  'communication',
  'marketing',
  'personalization',
  'analytics',
  'advertising',
  'support',
  'payment',
]);

/** On these a disclosure hangs by other words than "to": "in the event of". */
const OCCASIONS: ReadonlySet<Term['category']> = new Set(['merger']);

export const purposeExtractor: Extractor = {
  facet: 'purpose',
  extract(notice) {
    const words = purposeForms(notice.compiled.pack);
    const bySentence = matchesBySentence(notice);
    const drafts: Draft[] = [];
    let open: LeadInContext | undefined;
    let inline: LeadInContext | undefined;
    for (const sentence of notice.sentences) {
      const isFirst = sentence.start === sentence.block.start;
      if (sentence.isHeading) open = undefined;
      // A head asks; a reason for which nothing is shared, as its row says, is none.
      if (isOutside(notice, sentence, words) || isColumnHead(notice, sentence) || isReasonWithout(notice, sentence))
        continue;
      const led = isFirst
        ? (ledContext(notice, sentence, words) ?? (open && looksLed(sentence, open, words) ? open : undefined))
        : inline && looksListed(sentence, words)
          ? inline
          : undefined;
      if (isFirst) inline = undefined;
      drafts.push(
        ...readSentence(
          notice,
          sentence,
          (bySentence.get(sentence) ?? [])
            .filter((match) => !saysNothingNew(match, words))
            .map((match) => withoutAside(match, words)),
          led,
          words,
        ),
      );
      // A list without marks: lines that go on as the line with the colon began.
      if (sentence.end === sentence.block.end && sentence.tokens.at(-1)?.norm === ':')
        open = leadInContext(sentence, words) ?? led;
      else if (isFirst && !led) open = undefined;
      if (announcesInline(sentence, words)) {
        const context = leadInContext(sentence, words);
        inline = context && { ...context, opens: 'verb' };
      }
    }
    return [...drafts, ...readOccasions(notice)];
  },
};

// "We use it to: Provide our services. Tell you of offers."
function announcesInline({ tokens }: Sentence, { announcing }: PurposeForms): boolean {
  return tokens.some(
    ({ norm }, at) =>
      norm === ':' && (announcing.has(tokens[at - 1]?.norm ?? '') || announcing.has(tokens[at - 1]?.stem ?? '')),
  );
}

function looksListed({ tokens }: Sentence, words: PurposeForms): boolean {
  const first = tokens[0]?.norm ?? '';
  return (
    (words.verbs.has(first) || words.gerunds.has(first) || words.markers.has(first)) &&
    !tokens.slice(0, 3).some(({ norm }) => words.selves.has(norm) || words.polite.has(norm))
  );
}

function looksLed({ tokens }: Sentence, open: LeadInContext, words: PurposeForms): boolean {
  const first = tokens[afterMarker(tokens)]?.norm ?? '';
  return words.openers.has(first) || (open.opens !== 'opener' && words.gerunds.has(first));
}

function matchesBySentence(notice: Notice): ReadonlyMap<Sentence, readonly TermMatch[]> {
  const bySentence = new Map<Sentence, TermMatch[]>();
  for (const match of notice.termMatches('purpose')) {
    const list = bySentence.get(match.sentence);
    if (list) list.push(match);
    else bySentence.set(match.sentence, [match]);
  }
  return bySentence;
}

// Headings state nothing, definitions what words mean, licences what may be done with a work.
function isOutside(notice: Notice, sentence: Sentence, words: PurposeForms): boolean {
  const { section, tokens, isHeading } = sentence;
  const { topics } = section;
  if (isHeading || isCrossedOut(notice.document.text, sentence)) return true;
  if (topics.has('definitions') && !tokens.some(({ norm }) => words.selves.has(norm))) return true;
  const isGranting = ({ norm }: Token, at: number): boolean =>
    words.inGranting.has(norm) && words.granting.has(`${norm} ${tokens[at + 1]?.stem}`);
  if (tokens.some(isGranting)) return true;
  // "Some browsers can send a do-not-track signal to tell sites": what the signal is for.
  if (isAdvice(sentence, words) || namesSignal(notice, sentence)) return true;
  // Why data is kept says the retention facet.
  return topics.has('retention') && sentence.predicates.some(({ kind }) => kind === 'retain');
}

// "Please read this notice, as it will help you understand": what reading is for.
function isAdvice({ tokens: [first, second] }: Sentence, { polite, reading }: PurposeForms): boolean {
  const verb = polite.has(first?.norm ?? '') ? second : first;
  return verb !== undefined && reading.has(verb.norm);
}

// "What we tell them about you for their marketing": the verb that the match begins with only describes.
function withoutAside(match: TermMatch, words: PurposeForms): TermMatch {
  const { sentence, start, end } = match;
  const { tokens, unit } = sentence;
  const own = unit.reading.tree.clauses.find(({ group }) => group.head === start + unit.offset);
  const isAside = own?.relation === 'relative' || own?.relation === 'complement' || own?.group.form === 'gerund';
  if (!isAside) return match;
  let at = end - 1;
  while (at > start && !words.openers.has(tokens[at]!.norm)) at--;
  if (at === start) return match;
  do at++;
  while (at < end - 1 && words.determiners.has(tokens[at]!.norm));
  return { ...match, start: at };
}

// "For billing, and for no other purpose"
function saysNothingNew({ sentence: { tokens }, start }: TermMatch, words: PurposeForms): boolean {
  return words.others.has(tokens[start]!.norm) && words.exclusive.has(tokens[start - 1]?.norm ?? '');
}

function readSentence(
  notice: Notice,
  sentence: Sentence,
  matches: readonly TermMatch[],
  led: LeadInContext | undefined,
  words: PurposeForms,
): Draft[] {
  const { tokens } = sentence;
  const nouns = new Set(matches.map(({ start }) => start));
  let slots = findSlots(tokens, words, nouns);
  const { determiners } = notice.compiled.pack.auxiliaries;
  const item = led && itemSlot(sentence, led.opens, words, nouns, determiners);
  if (item)
    slots = [
      item,
      ...slots.filter(
        ({ opener }) => opener >= item.end || (opener > item.start && !words.prepositions.has(tokens[opener]!.norm)),
      ),
    ].map((slot, index, all) =>
      index === 0 && all[1] && all[1].opener < slot.end ? { ...slot, end: all[1].opener } : slot,
    );
  const drafts: Draft[] = [];
  const used = new Set<TermMatch>();
  let previous: Context | undefined;
  for (const slot of slots) {
    const context =
      led && (slot === item || (slot === slots[0] && item) || slot.opener <= afterMarker(tokens))
        ? led
        : contextOf(notice, sentence, slot, slots, previous, words);
    previous = context;
    if (!context) continue;
    for (const phrase of phrasesOf(tokens, slot, matches, words, determiners)) {
      const { match, besides } = phrase;
      if (match) {
        used.add(match);
        if (isLeaving(tokens, phrase, words) || isOfRequest(sentence, phrase, match.term.category, words)) continue;
        if (match.term.category === 'communication' && isOfNotice(tokens, phrase, words)) continue;
        // Keeping the data itself safe says the security facet.
        if (match.term.category === 'security' && shieldsData(tokens, phrase, words)) continue;
      } else if (!isPurposeful(tokens, phrase, words) || (!context.strong && !besides.length)) {
        continue;
      }
      if (match) drafts.push(...draftsOf(notice, sentence, phrase, context, match.term));
      else if (!besides.length)
        drafts.push(...draftsOf(notice, sentence, phrase, context, { category: 'unspecified', id: UNNAMED }));
      for (const category of besides) {
        if (category !== match?.term.category)
          drafts.push(...draftsOf(notice, sentence, phrase, context, { category, id: `purpose.${category}.word` }));
      }
    }
  }
  for (const match of matches) {
    if (
      used.has(match) ||
      drafts.some(({ span }) => span.start <= tokens[match.start]!.start && span.end >= tokens[match.end - 1]!.end)
    )
      continue;
    const context = occasionOf(sentence, match) ?? directOf(sentence, match, words);
    if (context) drafts.push(...draftsOf(notice, sentence, match, context, match.term));
  }
  return drafts;
}

function ledContext(
  { compiled: { pack } }: Notice,
  sentence: Sentence,
  words: PurposeForms,
): LeadInContext | undefined {
  // "Billing data" under "Personal data that we hold" is no purpose.
  const column = columnOf(sentence, pack.columns);
  if (column?.kind === 'data' || column?.kind === 'receivers') return undefined;
  // "Marketing: we use it to …": an item that says by itself who does what.
  const first = sentence.tokens[afterMarker(sentence.tokens)]?.norm ?? '';
  if (isSelfStanding(sentence) && !words.verbs.has(first) && !words.openers.has(first)) return undefined;
  if (sentence.leadIn && sentence.leadIn !== sentence) {
    const context = leadInContext(sentence.leadIn, words, sentence.unit);
    if (context) return context;
  }
  if (column?.kind === 'purposes') return { inferred: false, strong: true, opens: 'any' };
  return isAnnounced(sentence) ? { inferred: true, strong: false, opens: 'verb' } : undefined;
}

function draftsOf(
  notice: Notice,
  sentence: Sentence,
  { start, end }: Pick<Phrase, 'start' | 'end'>,
  context: Context,
  { category, id }: Pick<Term, 'category' | 'id'>,
): Draft[] {
  const standing = standingOf(notice, sentence, { start, end }, category, context);
  if (!standing) return [];
  const { predicate, unit, inferred, party } = context;
  // "To protect our rights": an item that lost its lead-in may have stood under what is used or what is shared.
  const isAdrift = inferred && !predicate && !sentence.section.topics.has('use');
  const whose = party ?? (isAdrift ? undefined : whoseOf(notice, sentence, start, category, predicate, unit));
  return [
    {
      facet: 'purpose',
      category,
      ...standing,
      certainty: inferred ? 'inferred' : 'explicit',
      ...evidence(notice, sentence, sentence.rangeOf(start, end)),
      rule: id,
      attributes: whose ? { party: whose } : {},
    },
  ];
}

function whoseOf(
  { compiled: { pack, grammar } }: Notice,
  { tokens, unit: own }: Sentence,
  start: number,
  category: string,
  predicate: Context['predicate'],
  unit: Context['unit'],
): Party | undefined {
  const words = purposeForms(pack);
  if (predicate && unit)
    return partyOf(unit, predicate, unit === own ? start + own.offset : unit.tokens.length, words, grammar);
  // That advertisements are shown does not say whose.
  if (words.advertisers.has(tokens[start]!.stem)) return 'third';
  return category === 'advertising' ? undefined : 'first';
}

// "To help you opt out of tailored advertising"
function isLeaving(tokens: readonly Token[], { start, end }: Phrase, { leaving }: PurposeForms): boolean {
  return tokens.some(({ norm }, at) => at >= start && at < end && leaving.has(`${norm} ${tokens[at + 1]?.norm}`));
}

// "We may need more information to fulfil your request": how a right is exercised, where rights are told.
function isOfRequest(
  { tokens, section }: Sentence,
  { start, end }: Phrase,
  category: string,
  { requesting }: PurposeForms,
): boolean {
  return (
    (category === 'service' || category === 'support') &&
    section.topics.has('rights') &&
    tokens.slice(start, end).some(({ norm }) => requesting.has(norm))
  );
}

function occasionOf({ unit }: Sentence, { term }: TermMatch): Context | undefined {
  if (!OCCASIONS.has(term.category)) return undefined;
  const predicate = unit.predicates.find(
    ({ kind, subject, referred, negated }) =>
      (kind === 'share' || kind === 'sell') && subject !== 'reader' && !referred && !negated,
  );
  return predicate && { predicate, unit, inferred: false, strong: false };
}

/** "When you enter a contest, we collect your name": what the data is given for. */
function readOccasions(notice: Notice): Draft[] {
  return notice.ruleMatches('purpose').flatMap(({ rule, sentence, spanStart, spanEnd }) => {
    if (isOutside(notice, sentence, purposeForms(notice.compiled.pack))) return [];
    const { unit } = sentence;
    const span = { start: spanStart, end: spanEnd };
    const isPossible = ({ kind, subject, referred, negated, at }: Predicate): boolean =>
      (kind === 'collect' || kind === 'provide' || kind === 'share') &&
      !referred &&
      !negated &&
      at >= unit.offset &&
      (at < spanStart + unit.offset || at >= spanEnd + unit.offset) &&
      (kind === 'provide' || subject !== 'reader');
    const predicate = unit.predicates.find(isPossible);
    // "This policy does not cover what you tell us when you call us."
    if (!predicate || unit.reading.frameOf(unit.reading.sentenceOf(predicate.clause)).polarity === 'denied') return [];
    // "If you enter the contest, we share your name with its sponsor": whose purpose that serves is not said.
    const isShared = unit.predicates.some(({ kind, subject }) => kind === 'share' && subject !== 'reader');
    return draftsOf(notice, sentence, span, { predicate, unit, inferred: true, strong: false }, rule).map((draft) =>
      isShared ? { ...draft, attributes: {} } : draft,
    );
  });
}

/** "We personalise what you see": the publisher says so of itself, or of who advertises. */
function directOf(
  { tokens, section, unit }: Sentence,
  { term, start, end }: TermMatch,
  words: PurposeForms,
): Context | undefined {
  const { reading, offset } = unit;
  const frame = reading.frameAt(start + offset, end + offset);
  const isSaid = frame?.status === 'asserted' && frame.polarity === 'affirmed';
  if (!frame || !isSaid || reading.isLacking(start + offset)) return undefined;
  const said: Context = { inferred: false, strong: false };
  const { clause, agent } = frame;
  const isAdvertising = term.category === 'advertising';
  if (isAdvertising && term.id.endsWith('.shown') && agent.kind !== 'reader') return said;
  const isOwn = agent.kind === 'publisher' || agent.kind === 'both' || (isAdvertising && agent.kind === 'third-party');
  const isMain = clause.relation === 'main' || clause.relation === 'coordinate';
  // "We send you offers", "we run campaigns": it, or the object of its verb.
  const isVerb = clause.group.head < end + offset && start + offset - clause.group.end <= MAX_OBJECT;
  if (!isOwn || !isMain || !isVerb || clause.group.voice === 'passive' || clause.group.tense === 'past')
    return undefined;
  if (!DIRECT.has(term.category) || IDLE.some((topic) => section.topics.has(topic))) return undefined;
  // "We offer newsletters": what is on offer is not what data is for.
  if (words.offering.has(frame.lemma) || words.handling.has(frame.lemma)) return undefined;
  // "We may charge you for further copies": what a right costs.
  if (term.category === 'payment' && tokens.slice(start, start + 14).some(({ stem }) => words.requested.has(stem)))
    return undefined;
  // "We will tell you of changes to this policy": how the notice itself is kept up.
  return tokens.some(({ stem }) => words.documents.has(stem) || words.changes.has(stem)) ? undefined : said;
}

const MAX_OBJECT = 2;

/** Sections in which the publisher says how it answers, not what it does with data. */
const IDLE: readonly Topic[] = ['changes', 'rights', 'choices', 'california', 'contact', 'do-not-track'];
