/** What a phrase that no verb governs inherits: from the lead-in of its list, the label before it, the section it is in. */
import type { DataWords } from '../../lexicon/data-words.ts';
import { columnOf } from '../../discourse/columns.ts';
import type { CompiledPack } from '../../text/compiled-pack.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Token } from '../../tokens/tokens.ts';
import { Governors } from './governors.ts';
import { readPredicate, type Reading } from './reading.ts';
import { lineReadings, tableReadings, type PartReading } from './tables.ts';

/** So many lines back the opening of an unmarked list may stand. */
const LIST_LENGTH = 40;
/** A line of an unmarked list has at most so many words. */
const LINE_LENGTH = 30;

const MEMBER_LENGTH = 8;

const COLLECTED: Reading = { party: 'first', action: 'collect', stance: 'stated', hedged: false };

/** Readings for a phrase at token `start` of `sentence`; none where nothing around it states a practice. */
export function inheritedReadings(notice: Notice, sentence: Sentence, start: number): readonly PartReading[] {
  // "To bill your card" under "Purpose" names no data that the row is about.
  const column = columnOf(sentence, notice.compiled.pack.columns);
  if (column && column.kind !== 'data' && column.kind !== 'other') return [];
  const { answers, passedOn, isOpen, isAnswered } = tableReadings(notice, sentence);
  const around = isOpen ? aroundReadings(notice, sentence, start) : [];
  if (!passedOn && !isAnswered) return around;
  return [...answers, ...around.filter(({ party }) => party === 'first'), ...(passedOn ?? [])];
}

function aroundReadings(notice: Notice, sentence: Sentence, start: number): readonly PartReading[] {
  const words = notice.compiled.pack.data;
  const answered = isFragment(sentence, words) || sentence.isHeading ? lineReadings(notice, sentence) : [];
  if (answered.length) return answered;
  const inclusive =
    isInclusive(sentence.tokens, start, words) ||
    continuesLabel(notice, sentence, words) ||
    isExemplified(sentence, start, notice.compiled);
  const before = inclusive ? readingsOfNamed(notice, sentence) : [];
  if (before.length) return before;
  const led = readingsUnderLead(notice, sentence);
  if (led.length) return led;
  const { topics } = sentence.section;
  if (topics.has('not-collected')) return [{ ...COLLECTED, stance: 'denied' }];
  if (!inclusive && !isFragment(sentence, words)) return [];
  const handed = handedOn(notice, sentence, start);
  if (handed) return handed;
  // "We may collect:" above "Technical data: browser type": by the section, and no surer than the lead-in.
  const collected = { ...COLLECTED, hedged: isUnsure(sentence) };
  if (topics.has('collection')) return [collected];
  if (topics.has('sharing')) return [{ ...collected, party: 'third', action: 'share' }];
  if (topics.has('use')) return [{ ...collected, action: 'use' }];
  return inclusive ? [collected] : [];
}

function isUnsure({ leadIn }: Sentence): boolean {
  return leadIn !== undefined && leadIn.tokens.at(-1)?.norm === ':' && leadIn.predicates.some(({ hedged }) => hedged);
}

// "We may sell:" and a line below it: what is sold, though a section on collecting is around.
function handedOn(notice: Notice, { unit }: Sentence, start: number): readonly Reading[] | undefined {
  const { tokens, offset, predicates } = unit;
  const verbs = predicates.filter(
    ({ at, kind, status, subject }) =>
      at < offset && (kind === 'share' || kind === 'sell') && status === 'asserted' && subject === 'publisher',
  );
  if (!verbs.length || tokens[offset - 1]?.norm !== ':' || predicates.some(({ at }) => at >= offset)) return undefined;
  return verbs
    .filter(({ negated }) => !negated)
    .flatMap((verb) => readPredicate(tokens, verb, start + offset, notice.compiled));
}

/** A short line taken for a heading in a run of such lines after a colon: a member of an unmarked list. */
export function isListMember(notice: Notice, heading: Sentence): boolean {
  for (let at = heading.index; at > 0 && heading.index - at < LIST_LENGTH; at--) {
    const { tokens, isHeading } = notice.sentences[at]!;
    if (!isHeading) return tokens.at(-1)?.norm === ':';
    if (tokens.length > MEMBER_LENGTH) return false;
  }
  return false;
}

// "Partners may gather data. Such data may include your shoe size": what was said of it before.
const NAMED_WITHIN = 5;
function readingsOfNamed(notice: Notice, sentence: Sentence): readonly Reading[] {
  const words = notice.compiled.pack.data;
  const { tokens } = sentence;
  const named = tokens.findIndex(({ stem }) => words.information.has(stem));
  if (named < 1 || named > NAMED_WITHIN || !tokens.slice(0, named).some(({ norm }) => words.anaphoric.has(norm)))
    return [];
  const before = notice.previous(sentence);
  if (!before || sentence.index - before.index > 1) return [];
  const over = new Governors(notice, before);
  for (let at = before.tokens.length - 1; at >= 0; at--) {
    if (!words.information.has(before.tokens[at]!.stem)) continue;
    const { tokens: all, offset } = over.unit;
    const readings = (over.of(at, at + 1) ?? []).flatMap((governor) =>
      readPredicate(all, governor, at + offset, notice.compiled),
    );
    if (readings.length) return readings;
  }
  return [];
}

// "We collect data. This data can include:" and a list: its members are what was said to be collected.
function readingsUnderLead(notice: Notice, { unit, leadIn }: Sentence): readonly Reading[] {
  if (!leadIn || unit.offset === 0) return [];
  const words = notice.compiled.pack.data;
  if (!words.anaphoric.has(leadIn.tokens[0]?.norm ?? '')) return [];
  if (!isInclusive(leadIn.tokens, leadIn.tokens.length, words)) return [];
  if (leadIn.predicates.some(({ negated }) => negated)) return [];
  const hedged = leadIn.predicates.some((predicate) => predicate.hedged);
  const named = readingsOfNamed(notice, leadIn);
  if (named.length) return named.map((reading) => ({ ...reading, hedged: reading.hedged || hedged }));
  const before = notice.previous(leadIn);
  const isCollected = before?.predicates.some(
    ({ kind, subject, negated, status }) =>
      kind === 'collect' && subject === 'publisher' && !negated && status === 'asserted',
  );
  return isCollected ? [{ ...COLLECTED, hedged }] : [];
}

// A line without a verb of data handling that is no full sentence.
function isFragment(sentence: Sentence, words: DataWords): boolean {
  const { tokens, predicates, block } = sentence;
  if (
    // "Application updates" has no verb.
    predicates.some(
      ({ subject, kind, form }) =>
        subject === 'publisher' || ((kind === 'manage' || kind === 'protect') && form !== 'third-person'),
    )
  )
    return false;
  if (block.kind === 'list-item' || block.kind === 'table-cell') return true;
  const last = tokens.at(-1)?.norm;
  const hasVerb = tokens.some(({ norm }) => words.finite.has(norm));
  // A list run together in a line may be long.
  if (tokens.length > LINE_LENGTH) return last === ';' && !hasVerb;
  return last !== '.' || !hasVerb;
}

// "Personal data: cookies; Usage data": after the semicolon the list of the same label.
function continuesLabel(notice: Notice, sentence: Sentence, words: DataWords): boolean {
  if (!isFragment(sentence, words)) return false;
  for (let at = sentence.index - 1; at >= 0 && at > sentence.index - LIST_LENGTH; at--) {
    const { tokens, block } = notice.sentences[at]!;
    if (block !== sentence.block || tokens.at(-1)?.norm !== ';') return false;
    if (isInclusive(tokens, tokens.length, words)) return true;
  }
  return false;
}

// "Demographic data (such as age, income)": a line that names data and gives examples of them.
const EXAMPLES_WITHIN = 8;
function isExemplified(
  { tokens, predicates, block }: Sentence,
  start: number,
  { grammar, pack }: CompiledPack,
): boolean {
  const { finite, information } = pack.data;
  if (start > 2 || predicates.some(({ at }) => at < EXAMPLES_WITHIN)) return false;
  if (block.kind !== 'list-item' && block.kind !== 'table-cell' && tokens.some(({ norm }) => finite.has(norm)))
    return false;
  const near = tokens.slice(start + 1, start + EXAMPLES_WITHIN);
  const opens = near.findLastIndex(({ norm }) => grammar.words.exemplifying.has(norm));
  return near.slice(0, Math.max(0, opens)).some(({ stem }) => information.has(stem));
}

const LABEL_LENGTH = 6;

// "Usage data may include your IP address": an information word, then a word of including, before the phrase.
function isInclusive(tokens: readonly Token[], start: number, words: DataWords): boolean {
  let named = words.pronouns.has(tokens[0]?.stem ?? '');
  for (let i = 0; i < start; i++) {
    // A label: "Personal data: name, e-mail".
    if (named && i <= LABEL_LENGTH && tokens[i]!.norm === ':') return true;
    if (words.information.has(tokens[i]!.stem)) named = true;
    else if (named && words.inclusive.has(tokens[i]!.norm)) return true;
  }
  return false;
}
