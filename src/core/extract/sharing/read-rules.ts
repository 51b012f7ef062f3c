/** Reads the rules of sharing: phrases that put a recipient in the way of data without a verb of sharing. */
import { namedIn } from '../../discourse/named-in.ts';
import type { Range } from '../../document.ts';
import type { Sentence } from '../../text/notice.ts';
import { attitudeAt, type Attitude } from '../../text/stance.ts';
import type { RuleMatch } from '../../text/vocabulary.ts';
import type { Mention } from './mention.ts';
import { named } from './read-services.ts';
import type { SharingReader } from './reader.ts';
import { isChained } from './recipients-of.ts';
import type { Statement } from './statement.ts';
import { NAMED } from './topic-words.ts';

/** How far before its phrase the party can stand, in tokens. */
const MAX_SUBJECT_GAP = 18;
/** Tokens between the phrase and the recipient after it. */
const MAX_GAP = 3;

/** The rule of "we work with". */
const HIRING = 'sharing.engages';
const NEVER_HIRED: ReadonlySet<Mention['category']> = new Set(['employer', 'other-users', 'public']);

export function readRules(reader: SharingReader, sentence: Sentence): void {
  for (const match of reader.rulesOf(sentence)) readRule(reader, sentence, match);
}

function readRule(reader: SharingReader, sentence: Sentence, match: RuleMatch): void {
  const { rule, start, end } = match;
  if (rule.action !== 'sell' && reader.isUnderMuted(sentence)) return;
  // What a verb of the sentence says of selling is more exact.
  if (rule.action === 'sell' && reader.statements.speaksOfSale(sentence)) return;
  const around = attitudeAt(sentence.unit, start, end, reader.notice.compiled);
  if (around.status !== 'asserted') return;
  // "Apart from these, nobody gets it:"
  if (sentence.unit.isExcepted && rule.stance === 'denied') return;
  const stance =
    rule.stance === undefined || rule.stance === 'clause'
      ? around.stance
      : rule.stance === 'denied' && around.stance === 'conditional'
        ? 'conditional'
        : rule.stance;
  const statement: Statement = {
    stance,
    hedged: stance === 'stated' && around.hedged,
    action: rule.action ?? 'share',
    conditions: rule.condition ? [rule.condition] : [],
    ...(stance === 'denied' ? narrowedBy(reader, sentence, around) : {}),
  };
  for (const mention of recipientsAt(reader, sentence, match)) {
    if (!reader.isElsewhere(sentence, mention) && !isTurned(reader, sentence, mention, end))
      reader.statements.addMention(sentence, named(reader, sentence, mention), statement);
  }
  // "There is no transfer to third parties": what a frame says of its verb is more exact.
  const isOfFrame =
    stance === 'denied' && around.frame && reader.actsOf(sentence).some(({ frame }) => frame === around.frame);
  const isSaid = isOfFrame || (rule.action !== 'sell' && reader.statements.names(sentence, rule.category));
  if (!rule.recipients && !isSaid && !reader.opensRecipients(sentence))
    reader.statements.addPhrase(sentence, wholeOf(reader, sentence, match), rule.category, rule.id, statement);
}

// "No usage data leaves your phone": of what its subject names, where that is not all there is.
function narrowedBy(
  { notice }: SharingReader,
  sentence: Sentence,
  { restriction, frame }: Attitude,
): { restriction?: Range } {
  if (restriction) return { restriction };
  const { offset } = sentence.unit;
  const subject = frame?.clause.subject;
  if (!subject || subject.start < offset) return {};
  const [start, end] = [subject.start - offset, subject.end - offset];
  // "It never leaves your phone": of what has been named before.
  const { neuter, thirdPersons } = notice.compiled.grammar.words;
  const first = sentence.tokens[start]!.norm;
  if (end - start === 1 && (neuter.has(first) || thirdPersons.has(first)))
    return { restriction: sentence.rangeOf(start, end) };
  const data = namedIn(notice, sentence).data.filter((match) => match.start >= start && match.end <= end);
  const isWhole = !data.length || data.some(({ term }) => term.category === 'generic');
  return isWhole ? {} : { restriction: sentence.rangeOf(start, end) };
}

// "We rely on gifts instead of advertisers": a word behind the phrase denies the party.
function isTurned(reader: SharingReader, sentence: Sentence, { start }: Mention, from: number): boolean {
  const { reading, offset } = reader.unitOf(sentence);
  return reading
    .over(start + offset)
    .some(({ operator, at }) => operator.effect === 'denied' && at.start >= from + offset);
}

// The vocabulary knows the whole of "merger, acquisition or sale of assets", the rule its first word.
function wholeOf(
  reader: SharingReader,
  sentence: Sentence,
  { rule, spanStart, spanEnd }: RuleMatch,
): { readonly start: number; readonly end: number } {
  const whole = reader.mentions
    .in(sentence)
    .find((mention) => mention.category === rule.category && mention.start < spanEnd && mention.end > spanStart);
  return whole ?? { start: spanStart, end: spanEnd };
}

function recipientsAt(reader: SharingReader, sentence: Sentence, { rule, start, end }: RuleMatch): readonly Mention[] {
  const parties = reader.namedIn(sentence);
  if (rule.recipients === 'before') {
    const subject = parties.findLast(
      (party) =>
        party.headEnd <= start &&
        start - party.headEnd <= MAX_SUBJECT_GAP &&
        (!isUnknownName(party) || party.start === 0),
    );
    const isOther =
      subject &&
      sentence.tokens.slice(subject.headEnd, start).some((token) => reader.words.firstPerson.has(token.norm));
    return subject && !isOther && !reader.isSource(sentence, subject) ? reader.withCoordinated(sentence, subject) : [];
  }
  if (rule.recipients !== 'after') return [];
  const found: Mention[] = [];
  for (const mention of parties) {
    if (mention.start < end) continue;
    // "We work with schools": they are not hired for anything.
    if (rule.id === HIRING && NEVER_HIRED.has(mention.category)) continue;
    const last = found.at(-1);
    if (
      last
        ? !isChained(sentence.tokens, last.end, mention.start, reader.words) ||
          (isUnknownName(mention) && !isListed(reader, sentence, last.end, mention.start))
        : mention.start - end > MAX_GAP || isDetour(reader, sentence, end, mention.start)
    )
      break;
    found.push(mention);
  }
  return found;
}

// A capital is all that it is known by: it counts where nothing else can be meant.
function isUnknownName({ name, rule }: Mention): boolean {
  return name !== undefined && !rule.startsWith(NAMED);
}

// "With Brightfern and Oakpost", not "with Brightfern to offer maps, Routefern and more".
function isListed({ words }: SharingReader, { tokens }: Sentence, from: number, to: number): boolean {
  return tokens.slice(from, to).every(({ norm }) => words.joints.has(norm) || words.fillers.has(norm));
}

// "We use firewalls to keep third parties out", "we use information from partners"
function isDetour({ words }: SharingReader, { tokens }: Sentence, from: number, to: number): boolean {
  return tokens
    .slice(from, to)
    .some(
      ({ norm }, at, between) =>
        words.detours.has(norm) || (words.sourceLinks.has(norm) && words.data.has(between[at - 1]?.stem ?? '')),
    );
}
