/** Which predicates of its sentence a phrase hangs on. */
import type { DataWords } from '../../lexicon/data-words.ts';
import type { Predicate } from '../../text/predicates.ts';
import type { Token } from '../../text/tokens.ts';

/**
 * The predicates that govern the tokens `[start, end)`: the nearest active verb before it with those coordinated
 * with it, and the passive whose subject it is in. Undefined where no verb of data handling reaches it; empty where
 * one does, but only by its purpose.
 */
export function governorsOf(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  start: number,
  end: number,
  words: DataWords,
): readonly Predicate[] | undefined {
  const opening = listOpening(tokens, predicates, start);
  const left = predicates.findLastIndex(
    (predicate) =>
      predicate.at < start &&
      (opening === undefined || predicate === opening) &&
      !isPassedOver(predicate) &&
      (predicate === opening || isWithinReach(tokens, predicates, predicate, start, words)) &&
      !isContrasted(tokens, predicate, start) &&
      !isOfPerson(tokens, predicate, start, words) &&
      !isBeforeExamples(tokens, predicate, start, words) &&
      !isOpeningPurpose(tokens, predicates, predicate, start) &&
      reachesRight(tokens, predicate, start, words),
  );
  const right = predicates.findIndex(
    (predicate) =>
      predicate.from >= end &&
      predicate.voice === 'passive' &&
      !(predicate.kind === 'use' && predicate.from === predicate.at) &&
      predicate.reach.start <= start &&
      isSubjectOf(tokens, predicates, predicate, end, words),
  );
  const governors: Predicate[] = [];
  if (left >= 0 && !isInPurpose(tokens, predicates[left]!.at, start, words))
    governors.push(...governingBefore(tokens, predicates, left, start, words));
  // "They collect information sent by your browser", "we do not record the code entered": the participle only describes.
  const isTaken = left >= 0 && (predicates[left]!.subject === 'third-party' || isDeniedGain(predicates[left]!));
  if (right >= 0 && !(isTaken && predicates[right]!.from === predicates[right]!.at))
    governors.push(...coordinatedAfter(tokens, predicates, right, words));
  return left < 0 && right < 0 ? undefined : governors;
}

// "We share the information you provide, such as your name": what is done with the information that a clause describes
// is done with its examples too.
function governingBefore(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  left: number,
  start: number,
  words: DataWords,
): readonly Predicate[] {
  const inner = predicates[left]!;
  const own = [...coordinatedBefore(tokens, predicates, left, words), inner];
  const outer = predicates.findLastIndex(
    (predicate, at) =>
      at < left &&
      predicate.voice === 'active' &&
      predicate.reach.end > start &&
      !isPassedOver(predicate) &&
      describesObject(tokens, predicate, own[0]!, words),
  );
  if (outer < 0 || isInPurpose(tokens, predicates[outer]!.at, start, words)) return own;
  const outside = [...coordinatedBefore(tokens, predicates, outer, words), predicates[outer]!];
  // What a browser sends to others who collect it does not come to the publisher, and "we do not collect information
  // that can identify you, such as your name" says of nothing that it does.
  if (predicates[outer]!.subject === 'third-party' || isDeniedGain(predicates[outer]!)) return outside;
  // Who gets it, "with our couriers" after the examples, says of the outer verb.
  return [...own.map((predicate) => ({ ...predicate, reach: { ...predicate.reach, end: start } })), ...outside];
}

function isDeniedGain({ negated, kind }: Predicate): boolean {
  return negated && (kind === 'collect' || kind === 'retain');
}

const CLAUSE_LENGTH = 6;

// Between an information word in the object of `outer` and `inner` stands no more than opens a relative clause.
function describesObject(tokens: readonly Token[], outer: Predicate, inner: Predicate, words: DataWords): boolean {
  if (inner.dependent) return false;
  for (let i = inner.from - 1; i > outer.at && i >= inner.from - CLAUSE_LENGTH; i--) {
    const { kind, norm, stem } = tokens[i]!;
    if (words.information.has(stem)) return true;
    if (kind === 'punct' || words.conjunctions.has(norm) || words.clauseMarks.has(norm)) return false;
  }
  return false;
}

// "We ask for the following when you register or contact us: name, e-mail": the main clause before the colon opens the
// list, not the verb that happens to stand nearest.
function listOpening(tokens: readonly Token[], predicates: readonly Predicate[], start: number): Predicate | undefined {
  let colon = -1;
  for (let i = start - 1; i >= 0 && colon < 0; i--) if (tokens[i]!.norm === ':') colon = i;
  if (colon < 0 || predicates.some((predicate) => predicate.at > colon && predicate.at < start)) return undefined;
  const before = predicates.filter((predicate) => predicate.at < colon);
  const main = before.find(
    ({ subject, dependent, kind }) =>
      !dependent && subject !== 'reader' && subject !== 'unknown' && kind !== 'manage' && kind !== 'protect',
  );
  return before.length > 1 ? main : undefined;
}

// "The device you use, your name": what the reader does on the way governs nothing that follows. "Identify you" has a
// person for its object, not data.
function isPassedOver({ subject, kind, lemma, voice, dependent }: Predicate): boolean {
  return (
    (subject === 'reader' && (kind === 'use' || kind === 'collect')) ||
    lemma === 'identify' ||
    // "Data called usage data, including …"
    (lemma === 'call' && voice === 'passive') ||
    // "To see what is stored", "to read your messages": anyone may; "we can see your messages": the publisher does.
    (LOOKING.has(lemma) && (dependent || subject === 'unknown' || subject === 'reader'))
  );
}

const LOOKING = new Set(['see', 'read', 'view', 'get']);

// "It does not reveal who you are, but may include your IP address": after the turn the first verb governs no more.
function isContrasted(tokens: readonly Token[], predicate: Predicate, start: number): boolean {
  if (!predicate.negated) return false;
  for (let i = predicate.at + 1; i < start; i++) {
    if (tokens[i]!.norm === 'however' || (tokens[i]!.norm === 'but' && tokens[i + 1]?.norm !== 'not')) return true;
  }
  return false;
}

// "Information to contact you, such as your address": the examples are of the information, whatever it serves.
function isBeforeExamples(tokens: readonly Token[], { kind, at }: Predicate, start: number, words: DataWords): boolean {
  return (
    kind === 'manage' &&
    tokens.slice(0, at).some(({ stem }) => words.information.has(stem)) &&
    !tokens.slice(at, start).some(({ stem }) => words.information.has(stem)) &&
    tokens.slice(at, start).some(({ norm }) => norm === 'such' || norm === 'including')
  );
}

// "To use the service, we recommend a browser": what opens as a purpose governs nothing of the main clause.
function isOpeningPurpose(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  { at, dependent }: Predicate,
  start: number,
): boolean {
  return (
    dependent &&
    at === 1 &&
    tokens[0]!.norm === 'to' &&
    predicates.some((other) => other.at > at && other.at < start && !other.dependent)
  );
}

// "We share it with users who have your phone number": what is said of a person is not the object of the verb before.
function isOfPerson(tokens: readonly Token[], predicate: Predicate, start: number, words: DataWords): boolean {
  let who = false;
  for (let i = predicate.at + 1; i < start; i++) {
    const { norm } = tokens[i]!;
    if (norm === 'who') who = true;
    else if (norm === ',' || norm === ':' || norm === ';' || norm === ')' || words.inclusive.has(norm)) who = false;
  }
  return who;
}

// A list parted by semicolons goes on as long as none of its members has a verb of its own.
function isWithinReach(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  predicate: Predicate,
  start: number,
  words: DataWords,
): boolean {
  // The end of a lead-in is within reach of what reaches the end.
  if (start < predicate.reach.end || (start === tokens.length && predicate.reach.end === start)) return true;
  const close = closingBracket(tokens, predicate.reach.end, start);
  if (close > 0 && !predicates.some((other) => other.at > close && other.at < start)) return true;
  const between = predicates.filter((other) => other.at >= predicate.reach.end && other.at < start);
  if (tokens[predicate.reach.end]?.norm === ';') return between.every(isPassedOver);
  return between.every(({ subject }) => subject === 'reader') && resumes(tokens, predicate.reach.end, start, words);
}

// Token index of the bracket that closes what `at` stands in, before `limit`; -1 outside brackets. What is said on the
// side ends no clause.
function closingBracket(tokens: readonly Token[], at: number, limit: number): number {
  let open = at - 1;
  while (open >= 0 && open > at - BRACKET_LENGTH && tokens[open]!.norm !== '(' && tokens[open]!.norm !== ')') open--;
  if (tokens[open]?.norm !== '(') return -1;
  for (let i = at; i < limit; i++) {
    if (tokens[i]!.norm === ')') return i;
    if (tokens[i]!.norm === '.' || tokens[i]!.norm === ';') return -1;
  }
  return -1;
}
const BRACKET_LENGTH = 20;

// "They collect information when you visit us, including your address": after the clause the list of the first verb.
const WHEN_LENGTH = 15;
function resumes(tokens: readonly Token[], from: number, start: number, words: DataWords): boolean {
  for (let i = from + 1; i < start; i++) {
    const { norm } = tokens[i]!;
    if (norm === '.' || norm === ';') return false;
    if (norm === ',' && i - from < WHEN_LENGTH) {
      const next = tokens[i + 1]?.norm ?? '';
      if (words.inclusive.has(next) && tokens.slice(0, from).some(({ stem }) => words.information.has(stem)))
        return true;
    }
  }
  return false;
}

// An active verb has its object on the right; a passive only where it opens a list or is a participle after its noun
// ("information collected includes", "collected by us such as").
function reachesRight(tokens: readonly Token[], predicate: Predicate, start: number, words: DataWords): boolean {
  if (
    predicate.voice === 'active' ||
    predicate.lemma === 'ask' ||
    (predicate.lemma === 'give' && tokens[predicate.at + 1]?.norm === 'access')
  )
    return true;
  for (let i = predicate.at + 1; i < start; i++) if (words.listOpeners.has(tokens[i]!.norm)) return true;
  return false;
}

// "We use cookies to speed up your searches": what stands in the purpose of a verb is not its object, unless a list
// of examples has begun since ("to help us, such as your name").
function isInPurpose(tokens: readonly Token[], verb: number, start: number, words: DataWords): boolean {
  let inPurpose = false;
  for (let i = verb + 1; i < start; i++) {
    const { norm } = tokens[i]!;
    if (norm === '(') {
      // What stands in closed brackets is said on the side.
      const close = tokens.findIndex((token, at) => at > i && token.norm === ')');
      if (close > 0 && close < start) i = close;
    } else if (
      norm === 'to' &&
      i > verb + 1 &&
      // "Including to assess" lists purposes.
      (tokens[i - 1]!.norm === 'including' || words.infinitives.has(tokens[i + 1]?.norm ?? ''))
    )
      inPurpose = true;
    else if (
      norm === 'including' ||
      norm === 'such' ||
      norm === ':' ||
      norm === ';' ||
      norm === 'includes' ||
      norm === 'include' ||
      norm === 'e.g' ||
      norm === 'example'
    )
      inPurpose = false;
  }
  return inPurpose;
}

const RELATING = new Set(['from', 'by', 'through', 'in', 'on', 'at', 'with', 'for', 'to', 'via']);

// Between a passive's subject and its verb no other verb begins a clause; a relative clause ("that you provide") may stand there.
function isSubjectOf(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  passive: Predicate,
  end: number,
  words: DataWords,
): boolean {
  let relative = false;
  for (let i = end; i < passive.from; i++) {
    const { norm } = tokens[i]!;
    if (words.clauseMarks.has(norm)) return false;
    // "The device from which data is received": the passive has a subject of its own.
    if (norm === 'which' && RELATING.has(tokens[i - 1]!.norm)) return false;
    if (norm === 'that' || norm === 'which' || norm === 'you' || norm === 'we') relative = true;
    // "… by cookies, and this information may be shared" has a subject of its own.
    if (norm === 'and' && words.pronouns.has(tokens[i + 1]?.norm ?? '')) return false;
  }
  const between = predicates.filter((other) => other.from >= end && other.at < passive.from);
  return (
    between.length === 0 ||
    (relative && between.length === 1 && between[0]!.voice === 'active') ||
    between.every((other) => other.voice === 'passive')
  );
}

function coordinatedBefore(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  index: number,
  words: DataWords,
): Predicate[] {
  const found: Predicate[] = [];
  for (let i = index; i > 0; i--) {
    const before = predicates[i - 1]!;
    if (!onlyConjunction(tokens, before.at + 1, predicates[i]!.from, words)) break;
    found.unshift(before);
  }
  return found;
}

function coordinatedAfter(
  tokens: readonly Token[],
  predicates: readonly Predicate[],
  index: number,
  words: DataWords,
): Predicate[] {
  const found = [predicates[index]!];
  for (let i = index; i + 1 < predicates.length; i++) {
    const next = predicates[i + 1]!;
    if (next.voice !== 'passive' || !onlyConjunction(tokens, predicates[i]!.at + 1, next.from, words)) break;
    found.push(next);
  }
  return found;
}

function onlyConjunction(tokens: readonly Token[], from: number, to: number, words: DataWords): boolean {
  if (to - from > 3) return false;
  for (let i = from; i < to; i++) if (!words.conjunctions.has(tokens[i]!.norm)) return false;
  return true;
}
