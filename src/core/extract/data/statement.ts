/** Sentences that name data and state no practice: headings, questions, requests to the reader, what a notice leaves out. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Unit } from '../../text/unit.ts';
import { endsDoNotTrack } from '../../text/do-not.ts';
import type { Token } from '../../text/tokens.ts';
import { isListMember } from './context.ts';
import { lineReadings, tableReadings } from './tables.ts';

/** Does the sentence, for a phrase at the tokens `[start, end)`, say nothing of what is done? */
export function isNoStatement(notice: Notice, sentence: Sentence, start: number, end: number): boolean {
  return (
    isIdle(notice, sentence) ||
    isOutOfScope(sentence, start) ||
    isAskedOfReader(sentence, start) ||
    isTitle(sentence, end) ||
    isUnderRight(sentence, start) ||
    isSuspected(sentence, start) ||
    isDependedOn(sentence, start)
  );
}

const idle = new WeakMap<Sentence, boolean>();

/** Does the sentence say nothing of what is done, whatever it names? Asked for every phrase of it. */
function isIdle(notice: Notice, sentence: Sentence): boolean {
  let known = idle.get(sentence);
  if (known === undefined) {
    known =
      (sentence.isHeading &&
        !isListMember(notice, sentence) &&
        !tableReadings(notice, sentence).isAnswered &&
        !lineReadings(notice, sentence).length) ||
      sentence.tokens.at(-1)?.norm === '?' ||
      isDefinition(sentence, notice.compiled.pack.data) ||
      explainsTracker(sentence, notice.compiled.pack.data) ||
      isAboutSignal(sentence) ||
      isPointer(sentence) ||
      isOnlyByChannel(sentence.unit);
    idle.set(sentence, known);
  }
  return known;
}

const NOTICES = new Set(['policy', 'notice', 'statement']);
const COVERING = new Set(['apply', 'cover', 'extend', 'govern', 'address', 'pertain']);
const COVERED_WITHIN = 16;

// "This notice does not cover résumés that you send to …": what it leaves out it says nothing of.
function isOutOfScope({ tokens }: Sentence, start: number): boolean {
  return tokens.some(
    ({ stem }, at) =>
      at < start &&
      COVERING.has(stem) &&
      tokens[at - 1]?.norm === 'not' &&
      tokens.slice(Math.max(0, at - COVERED_WITHIN), at).some((token) => NOTICES.has(token.stem)),
  );
}

// "Personal data means any information on a person, such as the name": says what a word means.
const MEANING = new Set(['means', 'mean', 'refers', 'refer']);
const PERSONS = new Set(['person', 'individual', 'subject']);
const NAME_WITHIN = 10;
const SHORT_NAME = 4;
const PERSON_WITHIN = 8;
function isDefinition({ tokens, predicates }: Sentence, words: DataWords): boolean {
  if (predicates.some(({ subject, referred, kind }) => subject === 'publisher' && !referred && kind === 'collect'))
    return false;
  const any = tokens.findIndex(({ norm }, i) => norm === 'any' && words.information.has(tokens[i + 1]?.stem ?? ''));
  if (any >= 0 && any <= NAME_WITHIN && tokens.slice(any, any + PERSON_WITHIN).some(({ stem }) => PERSONS.has(stem)))
    return true;
  const is = tokens.findIndex(({ norm }) => norm === 'is' || norm === 'are');
  if (is > 0 && is <= SHORT_NAME && words.information.has(tokens[is - 1]!.stem))
    return tokens.slice(is + 1, is + 4).some(({ stem }) => words.information.has(stem));
  const at = tokens.findIndex(({ norm }) => MEANING.has(norm));
  return at > 0 && at <= NAME_WITHIN && tokens.slice(0, at).some(({ stem }) => words.information.has(stem));
}

// "A pixel is a tiny picture in a page": what one is, not that it is used.
const KINDS = new Set([
  'small',
  'file',
  'text',
  'piece',
  'data',
  'tiny',
  'string',
  'short',
  'alphanumeric',
  'identifier',
]);
function explainsTracker({ tokens, predicates }: Sentence, words: DataWords): boolean {
  const is = tokens.slice(0, SHORT_NAME + 1).findIndex(({ norm }) => norm === 'is' || norm === 'are');
  if (is < 1 || !words.trackers.has(tokens[is - 1]!.stem)) return false;
  return (
    tokens.slice(is + 1, is + 4).some(({ stem }) => KINDS.has(stem)) &&
    !predicates.some(({ subject, kind }) => subject === 'publisher' && (kind === 'collect' || kind === 'use')) &&
    !tokens.some(({ norm }) => norm === 'we' || norm === 'our' || norm === 'us')
  );
}

// "Learn more about your IP address here", "for more information on cookies visit"
const FURTHER = new Set(['more', 'further', 'additional']);
function isPointer({ tokens, predicates }: Sentence): boolean {
  const [first, second, third] = tokens;
  return (
    (((first?.norm === 'learn' || first?.norm === 'read' || first?.norm === 'see') &&
      (second?.norm === 'more' || second?.norm === 'about' || second?.norm === 'how')) ||
      (first?.norm === 'for' && FURTHER.has(second?.norm ?? '') && third?.stem === 'information')) &&
    !predicates.some(({ subject }) => subject === 'publisher')
  );
}

// "A Do Not Track setting to signal that you prefer not to have your browsing monitored": the browser's, not a practice.
function isAboutSignal({ tokens }: Sentence): boolean {
  return tokens.some(({ norm }, at) => norm === 'dnt' || endsDoNotTrack(tokens, at));
}

// "Please note that" tells the reader what is done.
const NOTED = new Set(['note', 'remember', 'understand', 'know', 'aware', 'advised', 'informed', 'assured']);

// "Please write to us with your name": what follows is asked of the reader, not a practice.
function isAskedOfReader({ tokens, predicates }: Sentence, start: number): boolean {
  const please = tokens.findLastIndex(
    ({ norm }, at) =>
      at < start &&
      norm === 'please' &&
      !NOTED.has(tokens[tokens[at + 1]?.norm === 'be' ? at + 2 : at + 1]?.norm ?? ''),
  );
  return (
    please >= 0 &&
    !predicates.some(
      (predicate) =>
        predicate.at > please &&
        predicate.at < start &&
        predicate.subject === 'publisher' &&
        !predicate.dependent &&
        predicate.voice === 'active',
    )
  );
}

// "You have the right to request a list of the data, such as your name, that a business has disclosed": the right's object.
const ASKED = new Set(['request', 'know', 'ask', 'obtain', 'receive', 'learn']);
const LISTED_WITHIN = 12;
function isUnderRight({ tokens, leadIn }: Sentence, start: number): boolean {
  // "You have the right to know:", and what on in the list below.
  if (leadIn && rightToAsk(leadIn.tokens) >= 0) return true;
  const right = rightToAsk(tokens);
  if (right < 0 || right > start) return false;
  const isListAsked =
    tokens[right + 2]?.norm === 'know' ||
    tokens.slice(right, right + LISTED_WITHIN).some(({ stem }) => stem === 'category' || stem === 'list');
  return isListAsked && !tokens.slice(right, start).some(({ norm }) => norm === ';' || norm === '.');
}

function rightToAsk(tokens: readonly Token[]): number {
  return tokens.findIndex(
    ({ stem }, at) =>
      stem === 'right' &&
      tokens[at + 1]?.norm === 'to' &&
      tokens.slice(at + 2, at + 6).some(({ norm }) => ASKED.has(norm)),
  );
}

// "See the “Cookies and Pixels” section"
const PARTS = new Set(['section', 'heading', 'paragraph', 'chapter']);
/** In capitals after a phrase in capitals: "the Financial Information Privacy Act". */
const TITLED = new Set(['act', 'law', 'regulation', 'directive', 'rule', 'policy', 'notice', 'statement', 'agreement']);
const LONGEST_TITLE = 6;
function isTitle({ tokens }: Sentence, end: number): boolean {
  let at = end;
  if (tokens[end - 1]!.capital)
    for (; at < end + LONGEST_TITLE; at++) {
      const next = tokens[at];
      if (next?.capital && TITLED.has(next.norm)) return true;
      if (!next?.capital && next?.norm !== 'and' && next?.norm !== '&') break;
    }
  return PARTS.has(tokens[at]?.stem ?? '');
}

// "If we have reason to believe that a false e-mail address was given, we may disclose …": only supposed.
const SUPPOSING = new Set(['believe', 'suspect', 'suspicion']);
const SUPPOSED_WITHIN = 8;
function isSuspected({ tokens }: Sentence, start: number): boolean {
  const opening = tokens.findIndex(({ norm }) => norm === 'if' || norm === 'when' || norm === 'where');
  if (opening < 0 || opening > start) return false;
  const supposing = tokens.findIndex(({ stem }, at) => at > opening && SUPPOSING.has(stem));
  if (supposing < 0 || supposing > Math.min(start, opening + SUPPOSED_WITHIN)) return false;
  return !tokens.slice(supposing + 2, start).some(({ norm }) => norm === ',');
}

// "The basis depends on how you use the service": on what something depends is not what is done.
function isDependedOn({ tokens }: Sentence, start: number): boolean {
  const at = tokens.findLastIndex(({ norm }, i) => i < start && (norm === 'depends' || norm === 'depend'));
  return at >= 0 && !tokens.slice(at, start).some(({ norm }) => norm === ',' || norm === ';' || norm === ':');
}

// "We will never ask for your password by e-mail": it may well be asked for elsewhere.
const ASKING = new Set(['ask', 'request', 'solicit', 'require', 'demand', 'need']);
const CHANNELS = new Set([
  'email',
  'mail',
  'phone',
  'telephone',
  'sms',
  'text',
  'call',
  'chat',
  'letter',
  'unsolicited',
]);
const BY = new Set(['by', 'via', 'through', 'over', 'in', 'using', 'on']);
function isOnlyByChannel({ tokens, predicates }: Unit): boolean {
  const asked = predicates.find(({ negated, lemma }) => negated && ASKING.has(lemma));
  if (!asked) return false;
  return tokens.some(
    ({ norm }, at) => BY.has(norm) && tokens.slice(at + 1, at + 4).some(({ stem }) => CHANNELS.has(stem)),
  );
}
