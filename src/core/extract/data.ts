/** Personal data: which kinds the notice says are collected, used, shared or sold, and which it says are not. */
import { groupBy } from '../group-by.ts';
import type { PredicateKind } from '../lexicon/language-pack.ts';
import type { DataWords } from '../lexicon/data-words.ts';
import { classBit } from '../syntax/compiled-grammar.ts';
import type { CompiledPack } from '../text/compiled-pack.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { Predicate } from '../text/predicate.ts';
import { statusOfFragment } from '../text/stance.ts';
import type { Token } from '../tokens/tokens.ts';
import type { TermMatch } from '../text/vocabulary.ts';
import { isCrossedOut, isUnticked } from '../discourse/crossed.ts';
import { answeredDrafts, bareLabelDrafts } from './data/answers.ts';
import { inheritedReadings } from './data/context.ts';
import type { DataDraft, Found } from './data/found.ts';
import { Governors, isNeeded, type Governor } from './data/governors.ts';
import { namedElsewhere } from './data/named-elsewhere.ts';
import { trimmed } from './data/phrase.ts';
import { readPredicate, type Reading } from './data/reading.ts';
import { selfEvident } from './data/self-evident.ts';
import { isAlone, isBarePart, isListed, isPartOfName, needsCompany } from './data/standing.ts';
import { isDeniedPart, isOfException, restrictionOf } from './data/restriction.ts';
import { isNoStatement } from './data/statement.ts';
import { tableReadings } from './data/tables.ts';
import { isMeans, isTracker, withOwner } from './data/trackers.ts';
import { cite, evidence, type Extractor } from './draft.ts';

export const dataExtractor: Extractor = {
  facet: 'data',
  extract: (notice) => {
    const found = readMatches(notice);
    return withoutIdleGenerics([
      ...found.map(({ draft }) => draft),
      ...namedElsewhere(notice, found),
      ...bareLabelDrafts(notice),
    ]);
  },
};

function readMatches(notice: Notice): Found[] {
  const found: Found[] = [];
  // A paragraph on cookies names them in every sentence and says one thing.
  const said = new Set<string>();
  let block: Sentence['block'] | undefined;
  const matches = notice.termMatches('data').filter((match) => !isClause(match, notice.compiled));
  const bySentence = groupBy(matches, ({ sentence }) => sentence);
  let governors: { readonly sentence: Sentence; readonly of: Governors } | undefined;
  for (const match of matches) {
    const siblings = bySentence.get(match.sentence) ?? [];
    if (match.sentence.block !== block) said.clear();
    block = match.sentence.block;
    if (governors?.sentence !== match.sentence)
      governors = { sentence: match.sentence, of: new Governors(notice, match.sentence) };
    for (const draft of readMatch(notice, match, siblings, governors.of)) {
      const { category, stance, attributes, restriction } = draft;
      const key = `${category} ${stance} ${attributes.party} ${restriction?.start}`;
      if (isTracker(category) && said.has(key)) continue;
      said.add(key);
      found.push({ draft, match });
    }
  }
  return found;
}

// "Our server logs your address", "we request that you give": what looks like a phrase has the verb of the sentence.
function isClause(
  { sentence: { tokens, predicates }, start, end }: TermMatch,
  { grammar, pack: { data } }: CompiledPack,
): boolean {
  const opensObject = (grammar.maskOf(tokens[end]?.norm ?? '') & OPENS_OBJECT) !== 0;
  const before = tokens[start - 1]?.norm ?? '';
  return predicates.some(
    ({ at, clause: { relation, mark } }) =>
      (at === end - 1 && relation === 'complement' && mark !== undefined && mark >= start) ||
      (at === end - 1 && end - start > 1 && opensObject) ||
      (at === start && ((grammar.maskOf(before) & PUBLISHER) !== 0 || data.pronouns.has(before))),
  );
}
const OPENS_OBJECT =
  classBit('determiner') | classBit('possessive') | classBit('negative-determiner') | classBit('negative-pronoun');

const PUBLISHER = classBit('publisher-voice');

const PROVIDED: Reading = { party: 'first', action: 'collect', origin: 'provided', stance: 'stated', hedged: false };

function readMatch(notice: Notice, match: TermMatch, siblings: readonly TermMatch[], over: Governors): DataDraft[] {
  const { sentence, term } = match;
  const { tokens } = sentence;
  const { compiled } = notice;
  const words = compiled.pack.data;
  const answered = answeredDrafts(notice, match);
  if (answered) return answered;
  const { start, end } = trimmed(match, words);
  const governing = over.of(start, end);
  if (isNoStatement(notice, sentence, start, end) || sentence.reading.isBracketed(start)) return [];
  if (isUnticked(notice.document.text, sentence)) return [];
  if (isPossessor(notice, tokens[end - 1]!)) return [];
  if ((term.everyday && isPartOfName(match, words)) || isBarePart(match, compiled)) return [];
  if (isModifier(tokens, start, end, term.category, words)) return [];
  const { unit } = over;
  const governors = governing && notNamed(governing, siblings, unit.offset);
  // "Patterns used to recognise a person", in a row that is answered: the cell describes, its verb states nothing.
  const row = tableReadings(notice, sentence);
  const isGoverned = governors !== undefined && !row.isAnswered;
  if (term.category === 'generic' && !isGoverned) return [];
  // "Sensitive data covers your health": no verb that is understood, and a definition all the same.
  if (!isGoverned && statusOfFragment(sentence.reading) !== 'asserted') return [];
  // In an item, the verb stands in the lead-in: what is named there, is named alone.
  const needs = governors?.some(({ at }) => at >= unit.offset)
    ? needsCompany(match, governors, unit.offset, words)
    : term.everyday && !isAlone(match, words);
  if (needs && !isListed(match, siblings, words)) return [];
  let readings: readonly Reading[] = isGoverned
    ? governors.flatMap((governor) =>
        readGovernor(notice, unit, locating(governor, term.category, words), match, start),
      )
    : inheritedReadings(notice, sentence, start);
  readings = [...readings, ...sharedAsIt(tokens, sentence.predicates, end, compiled)];
  if (!isGoverned && !readings.length && !isOtherName(match, siblings)) readings = selfEvident(notice, match);
  if (!isGoverned && !readings.length) readings = saidOfLabel(tokens, sentence.predicates, start, end, compiled);
  if (isGivenByReader(tokens, end, compiled))
    readings = readings.length
      ? readings.map((reading) => ({
          ...reading,
          ...(reading.party === 'first' ? { origin: 'provided' as const } : {}),
        }))
      : isGoverned
        ? readings
        : [PROVIDED];
  // "All data is kept on your phone" says it of all; "data kept on your phone" only of what is kept there.
  if (term.category === 'generic' && !isOfAll(match, words)) readings = readings.filter(({ place }) => !place);
  // What cookies serve for, and what is stored on the way, may have the name of data.
  if (term.everyday) readings = readings.filter(({ action }) => action && action !== 'use');
  if (isTracker(term.category)) {
    readings = withOwner(notice, sentence, start, end, readings);
    const isUsed = governors?.some(({ kind }) => kind === 'use') === true;
    if ((!isUsed && isMeans(tokens, start, compiled)) || isBeyondReach(governors, words))
      readings = readings.filter(({ stance }) => stance !== 'denied');
  }
  if (isCrossedOut(notice.document.text, sentence)) readings = readings.filter(({ stance }) => stance === 'denied');
  if (unit.isExcepted) readings = readings.filter(({ stance }) => stance !== 'denied');
  if (!isGoverned && isUnderDenial(unit, start)) readings = readings.filter(({ stance }) => stance === 'denied');
  // "Personal data does not include anonymous data": a definition.
  if (term.category === 'aggregated' && (!isGoverned || isDeniedPart(unit)))
    readings = readings.filter(({ stance }) => stance !== 'denied');
  return distinct(readings).map(({ party, action, origin, stance, hedged, place, restriction }) => ({
    facet: 'data',
    category: term.category,
    stance,
    hedged,
    certainty: isGoverned && unit.offset === 0 ? 'explicit' : 'inferred',
    ...evidence(notice, sentence, sentence.rangeOf(start, end)),
    ...(row.quote ? { quote: cite(notice, row.quote) } : {}),
    rule: term.id,
    ...(restriction ? { restriction } : {}),
    attributes: {
      ...((stance === 'denied' && speaksOfMinors(sentence, words)) || place ? {} : { party }),
      ...(action && !place ? { action } : {}),
      ...(origin && !place ? { origin } : {}),
      ...(place ? { place } : {}),
    },
  }));
}

// What the verb says of the phrase, with what narrows a denial, and where it stays.
function readGovernor(
  notice: Notice,
  unit: Governors['unit'],
  governor: Governor,
  match: TermMatch,
  start: number,
): readonly Reading[] {
  const { frame } = governor.attachment;
  // "Is shown on your watch": to nobody else.
  if (frame.onDevice && frame.act === 'share' && !governor.negated) return [];
  if (isNeeded(unit, governor)) return [PROVIDED];
  const readings = readPredicate(unit.tokens, governor, start + unit.offset, notice.compiled);
  return readings.map((reading) => {
    if (reading.stance === 'denied') {
      // "No cookies other than a session cookie": there are some.
      if (isOfException(unit, governor.attachment, start + unit.offset))
        return { ...reading, stance: 'conditional' as const };
      const restriction = restrictionOf(notice, unit, governor.attachment, match);
      return restriction ? { ...reading, restriction } : reading;
    }
    // A cookie on the reader's computer is there for the publisher.
    return frame.onDevice && !isTracker(match.term.category) && reading.party === 'first' && KEEPING.has(governor.kind)
      ? { ...reading, place: 'device' as const }
      : reading;
  });
}
const KEEPING: ReadonlySet<PredicateKind> = new Set(['retain', 'collect', 'use']);

// "We integrate no trackers", "nor your name": denied by the words before it, though no verb is understood.
function isUnderDenial({ reading, offset }: Governors['unit'], start: number): boolean {
  const [host] = reading.tree.hostsAt(start + offset);
  return (
    reading.over(start + offset).some(({ operator }) => operator.effect === 'denied') ||
    // "We do not show offers by data such as your faith": no object of it, and not told either.
    (host !== undefined &&
      host.relation !== 'relative' &&
      host.group.end <= start + offset &&
      reading.frameOf(host).polarity === 'denied')
  );
}

// "We cannot access these cookies", "others cannot see our cookies": they are there.
function isBeyondReach(governors: readonly Governor[] | undefined, { grasping, possessing }: DataWords): boolean {
  return (
    governors !== undefined &&
    governors.some(
      ({ negated, lemma, attachment }) =>
        negated && (grasping.has(lemma) || (attachment.frame.act === 'collect' && possessing.has(lemma))),
    )
  );
}

// "We do not knowingly collect data from children" says nothing of the reader's data.
function speaksOfMinors({ tokens }: Sentence, words: DataWords): boolean {
  return tokens.some(
    ({ norm, stem }, at) =>
      words.minors.has(stem) ||
      (words.below.has(norm) && (tokens[at + 1]?.kind === 'number' || words.ages.has(tokens[at + 2]?.stem ?? ''))),
  );
}

// "We use your IP address to determine your location": to study a place is to learn it.
function locating(predicate: Governor, category: string, words: DataWords): Governor {
  return category.startsWith('location') && predicate.kind === 'collect' && words.locating.has(predicate.lemma)
    ? { ...predicate, dependent: false }
    : predicate;
}

// "Contact information", "error reports": what looks like a verb is part of the phrase.
function notNamed(governors: readonly Governor[], siblings: readonly TermMatch[], offset: number): readonly Governor[] {
  const phrases = siblings.filter(({ term }) => term.category !== 'generic' && !term.everyday);
  // "Advertisers collect data sent by your browser": who sends it does not say that it comes to the publisher.
  const isOthers = governors.some(
    ({ subject, kind, clause }) => subject === 'third-party' && kind === 'collect' && !describes(clause),
  );
  const own = isOthers
    ? governors.filter(({ subject, clause }) => subject !== 'reader' || !describes(clause))
    : governors;
  return own.filter(({ at }) => !phrases.some(({ start, end }) => start <= at - offset && at - offset < end));
}

function describes({ relation }: Governor['clause']): boolean {
  return relation === 'relative' || relation === 'participle';
}

// "Your device's battery level" is about the battery.
function isPossessor(notice: Notice, { start, end }: Token): boolean {
  return /['’]\p{L}?$/u.test(notice.document.text.slice(start, end));
}

// "We use your address and share it with couriers"
function sharedAsIt(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  end: number,
  compiled: CompiledPack,
): readonly Reading[] {
  const next = predicates.find(({ at, kind }) => at >= end && (kind === 'share' || kind === 'sell'));
  if (!next || !compiled.pack.data.pronouns.has(tokens[next.at + 1]?.norm ?? '')) return [];
  // "The phone tells it yes or no": whom it tells, and not what.
  const { grammar } = compiled;
  const what = tokens[next.at + 2];
  if (
    grammar.words.ditransitive.has(next.lemma) &&
    (grammar.maskOf(tokens[next.at + 1]!.norm) & OBJECT) !== 0 &&
    what?.kind === 'word' &&
    grammar.slotOf(what.norm) === undefined
  )
    return [];
  return readPredicate(tokens, next, end, compiled).filter(
    ({ party, stance }) => party === 'third' && stance !== 'denied',
  );
}

// "Location-enabled services", "marketing data providers", "non-audio data": of another thing, or what it is not.
function isModifier(
  tokens: readonly Token[],
  start: number,
  end: number,
  category: string,
  { information, without, specific, madeOf, made, madeOfWhat, traders }: DataWords,
): boolean {
  if (without.has(tokens[start - 1]?.norm ?? '')) return true;
  const [next, after] = [tokens[end], tokens[end + 1]];
  if (specific.has(next?.norm ?? '')) return end - start === 1;
  if (!madeOf.has(next?.norm ?? '')) return traders.has(next?.stem ?? '') && information.has(tokens[end - 1]!.stem);
  // "GPS-based, cell-based location data" is data on a place.
  if (made.has(next!.norm) && category.startsWith('location.')) return false;
  return !madeOfWhat.has(after?.norm ?? '') && !information.has(after?.stem ?? '');
}

// "Device ID: we use it to count installations"
const LABEL_MARKS = new Set([':', '–', '—']);
const SAID_WITHIN = 6;
function saidOfLabel(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  start: number,
  end: number,
  compiled: CompiledPack,
): readonly Reading[] {
  if (start > 1 || !LABEL_MARKS.has(tokens[end]?.norm ?? '')) return [];
  const said = predicates.find(
    ({ at, subject, kind }) =>
      at > end &&
      at <= end + SAID_WITHIN &&
      subject !== 'reader' &&
      (kind === 'collect' || kind === 'use' || kind === 'retain' || kind === 'share') &&
      compiled.pack.data.pronouns.has(tokens[at + 1]?.norm ?? ''),
  );
  return said ? readPredicate(tokens, said, end + 1, compiled) : [];
}

// "Contact details you choose to provide"
const GIVEN_WITHIN = 5;
function isGivenByReader(tokens: readonly Token[], end: number, { grammar, pack }: CompiledPack): boolean {
  const you = (grammar.maskOf(tokens[end]?.norm ?? '') & RELATIVE) !== 0 ? end + 1 : end;
  if (!grammar.words.addressing.has(tokens[you]?.norm ?? '')) return false;
  return tokens.slice(you, you + GIVEN_WITHIN).some(({ norm }) => pack.data.giving.has(norm));
}
const RELATIVE = classBit('relative');
const OBJECT = classBit('object-pronoun');

// One reading a party and stance, the first; selling besides sharing is worth saying on its own.
function distinct(readings: readonly Reading[]): readonly Reading[] {
  if (readings.length < 2) return readings;
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const { party, stance, action, place, restriction } = reading;
    const key = [party, stance, action === 'sell', place, restriction?.start].join(' ');
    const known = kept.get(key);
    if (!known) kept.set(key, reading);
    else if (!known.origin && reading.origin) kept.set(key, { ...known, origin: reading.origin });
  }
  // The publisher's before that of others.
  return [...kept.values()].toSorted((a, b) => Number(a.party === 'third') - Number(b.party === 'third'));
}

/**
 * "We use your information to …" tells a reader nothing of which data. A generic phrase counts where it is denied or
 * sold, and for what the notice says in no more particular words: then once a party, the first time.
 */
function withoutIdleGenerics(drafts: readonly DataDraft[]): DataDraft[] {
  const told = new Set(
    drafts
      .filter((draft) => draft.category !== 'generic' && draft.stance !== 'denied')
      .map((draft) => draft.attributes.party),
  );
  let isPlaced = false;
  return drafts.filter(({ category, stance, attributes: { party, action, place } }) => {
    if (category !== 'generic' || stance === 'denied' || action === 'sell') return true;
    if (place) {
      const isFirst = !isPlaced;
      isPlaced = true;
      return isFirst;
    }
    if (told.has(party) || (action !== 'collect' && action !== 'share')) return false;
    told.add(party);
    return true;
  });
}

function isOfAll({ sentence: { tokens }, start }: TermMatch, { whole }: DataWords): boolean {
  return whole.has(tokens[start]!.norm) || whole.has(tokens[start - 1]?.norm ?? '');
}

// "Beacons (also known as tags)": said of them already.
function isOtherName({ sentence: { tokens }, start }: TermMatch, siblings: readonly TermMatch[]): boolean {
  const open = tokens.findLastIndex(({ norm }, at) => at < start && (norm === '(' || norm === ')'));
  return tokens[open]?.norm === '(' && siblings.some(({ end, term }) => end === open && isTracker(term.category));
}
