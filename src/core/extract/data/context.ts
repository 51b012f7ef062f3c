/** What a phrase that no verb governs inherits: from the lead-in of its list, the label before it, the section it is in. */
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Token } from '../../text/tokens.ts';
import { governorsOf } from './governors.ts';
import { readPredicate, type Reading } from './reading.ts';
import { lineReadings, tableReadings } from './tables.ts';

const DEPTH = 4;
/** So many lines back the opening of an unmarked list may stand. */
const LIST_LENGTH = 40;
/** A line of an unmarked list has at most so many words. */
const LINE_LENGTH = 30;

const MEMBER_LENGTH = 8;

const COLLECTED: Reading = { party: 'first', action: 'collect', stance: 'stated', hedged: false };

/** Readings for a phrase at token `start` of `sentence`; none where nothing around it states a practice. */
export function inheritedReadings(notice: Notice, sentence: Sentence, start: number): readonly Reading[] {
  const decided = tableReadings(notice, sentence);
  if (decided.length) return decided;
  const answered = isFragment(sentence) || sentence.isHeading ? lineReadings(notice, sentence) : [];
  if (answered.length) return answered;
  for (let from = opensFrom(notice, sentence), depth = 0; from && depth < DEPTH; from = opensFrom(notice, from), depth++) {
    const readings = handedDown(from);
    if (readings) return readings;
  }
  const { topics } = sentence.section;
  if (topics.has('not-collected')) return [{ ...COLLECTED, stance: 'denied' }];
  const inclusive = isInclusive(sentence.tokens, start);
  if (!inclusive && !isFragment(sentence)) return [];
  if (topics.has('collection')) return [COLLECTED];
  if (topics.has('sharing')) return [{ ...COLLECTED, party: 'third', action: 'share' }];
  if (topics.has('use')) return [{ ...COLLECTED, action: 'use' }];
  return inclusive ? [COLLECTED] : [];
}

// The sentence that a list item hangs on, marked as such by the reader or told by the colon at its end.
function opensFrom(notice: Notice, sentence: Sentence): Sentence | undefined {
  if (sentence.leadIn) return sentence.leadIn;
  if (!isFragment(sentence)) return undefined;
  for (let at = sentence.index - 1; at >= 0 && at >= sentence.index - LIST_LENGTH; at--) {
    const before = notice.sentences[at]!;
    if (before.isHeading && !isListMember(notice, before)) return undefined;
    if (before.tokens.at(-1)?.norm === ':') return before;
    if (!isFragment(before)) return before.block === sentence.block && opensList(before) ? before : undefined;
  }
  return undefined;
}

// "We collect: information you give us. Information about your device." The list goes on in sentences of its own.
function opensList({ tokens }: Sentence): boolean {
  return tokens.at(-1)?.norm === ';' || tokens.some((token) => token.norm === ':');
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

// What a lead-in's end hands down; undefined where it says nothing of data handling.
function handedDown(leadIn: Sentence): readonly Reading[] | undefined {
  const { tokens, predicates } = leadIn;
  const end = tokens.length;
  const governors = governorsOf(tokens, predicates, end, end);
  if (governors?.length) return governors.flatMap((predicate) => readPredicate(tokens, predicate, end));
  const passive = predicates.findLast((predicate) => predicate.voice === 'passive' && predicate.reach.end >= end - 1);
  return passive && readPredicate(tokens, passive, end);
}

// A line without a verb of data handling that is no full sentence.
function isFragment(sentence: Sentence): boolean {
  const { tokens, predicates, block } = sentence;
  if (predicates.some((predicate) => predicate.subject === 'publisher' || predicate.kind === 'manage' || predicate.kind === 'protect')) return false;
  if (block.kind === 'list-item' || block.kind === 'table-cell') return true;
  if (tokens.length > LINE_LENGTH) return false;
  return tokens.at(-1)?.norm !== '.' || !tokens.some((token) => FINITE.has(token.norm));
}

const FINITE = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'will', 'may', 'can', 'do', 'does', 'would', 'should', 'must', 'could', 'might', 'shall', 'we', 'please']);

const INCLUSIVE = new Set(['include', 'includes', 'including', 'included', 'comprise', 'comprises', 'contain', 'contains', 'consist', 'consists', 'such', 'like', 'encompass', 'encompasses', 'example']);
const INFORMATION = new Set(['information', 'data', 'detail', 'pii', 'identifier', 'log']);
const LABEL_LENGTH = 6;
const PRONOUN = new Set(['it', 'this', 'these', 'they', 'that', 'example']);

// "Usage data may include your IP address": an information word, then a word of including, before the phrase.
function isInclusive(tokens: readonly Token[], start: number): boolean {
  let named = PRONOUN.has(tokens[0]?.stem ?? '');
  for (let i = 0; i < start; i++) {
    // A label: "Personal data: name, e-mail".
    if (named && i <= LABEL_LENGTH && tokens[i]!.norm === ':') return true;
    if (INFORMATION.has(tokens[i]!.stem)) named = true;
    else if (named && INCLUSIVE.has(tokens[i]!.norm)) return true;
  }
  return false;
}
