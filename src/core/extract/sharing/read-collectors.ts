/** Reads third parties that get data without a verb of sharing: "our advertisers may collect …", "these companies may use your data". */
import type { Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicates.ts';
import { isWishedAt } from '../../text/only-mentioned.ts';
import type { Mention } from './mentions.ts';
import type { SharingReader } from './reader.ts';

/** How far before its verb a collecting party can stand, and after it as the agent of a passive; in tokens. */
export const MAX_SUBJECT_GAP = 18;
const MAX_AGENT_GAP = 5;
const MAX_OBJECT_GAP = 6;
const MAX_GOT = 12;

export function readCollectors(reader: SharingReader, sentence: Sentence): void {
  for (const predicate of sentence.predicates) {
    const { subject, referred, negated, hedged, voice, from } = predicate;
    if (
      referred ||
      // "You may find yourself no longer receiving"
      (negated && predicate.dependent) ||
      (subject !== 'third-party' && subject !== 'both') ||
      isWishedAt(sentence.tokens, from, reader.words)
    )
      continue;
    const collects =
      predicate.kind === 'collect' && reader.words.gets.has(predicate.lemma) && getsData(reader, sentence, predicate);
    if (!collects && !usesData(reader, sentence, predicate)) continue;
    const party = voice === 'passive' ? agentOf(reader, sentence, predicate) : subjectOf(reader, sentence, predicate);
    if (!party || reader.isElsewhere(sentence, party)) continue;
    for (const mention of reader.withCoordinated(sentence, party)) {
      reader.statements.addMention(sentence, mention, {
        stance: negated ? 'denied' : 'stated',
        hedged: hedged && !negated,
        action: collects ? 'collect-on-site' : 'share',
        conditions: [],
        // Who uses data has got them.
        inferred: !collects,
      });
    }
  }
}

// "If they receive funds": not all that is got is data. "What they collect" leaves it open.
function getsData({ words }: SharingReader, { tokens }: Sentence, { lemma, voice, at }: Predicate): boolean {
  if (voice === 'passive' || !words.getsAnything.has(lemma)) return true;
  return tokens.slice(at + 1, at + MAX_GOT).some((token) => words.data.has(token.stem));
}

// "Our partners may use your information": a denial of it says nothing of who gets it.
function usesData(
  { words }: SharingReader,
  { tokens }: Sentence,
  { kind, voice, negated, dependent, at }: Predicate,
): boolean {
  if (kind !== 'use' || voice === 'passive' || negated || dependent) return false;
  return tokens
    .slice(at + 1, at + MAX_OBJECT_GAP)
    .some((token) => words.data.has(token.stem) && words.relativeHeads.has(token.stem));
}

function agentOf(reader: SharingReader, sentence: Sentence, { at }: Predicate): Mention | undefined {
  return reader
    .partiesOf(sentence)
    .find(
      ({ start }) =>
        start > at &&
        start <= at + MAX_AGENT_GAP &&
        sentence.tokens.slice(at, start).some((token) => reader.words.agentLinks.has(token.norm)),
    );
}

function subjectOf(reader: SharingReader, sentence: Sentence, { from }: Predicate): Mention | undefined {
  return reader
    .partiesOf(sentence)
    .findLast(
      (mention) =>
        mention.headEnd <= from &&
        from - mention.headEnd <= MAX_SUBJECT_GAP &&
        !reader.isSource(sentence, mention) &&
        !isBracketed(sentence, mention, from),
    );
}

// "From our licensors (who may be data brokers) and do not collect it": the brackets close before the verb.
function isBracketed({ tokens }: Sentence, { start, headEnd }: Mention, from: number): boolean {
  const opening = tokens.slice(0, start).findLastIndex(({ norm }) => norm === '(' || norm === ')');
  return opening >= 0 && tokens[opening]!.norm === '(' && tokens.slice(headEnd, from).some(({ norm }) => norm === ')');
}
