/** Reads third parties that collect on the site: "our advertisers may collect …", "collected by ad networks". */
import type { Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicates.ts';
import { isWishedAt } from '../../text/only-mentioned.ts';
import type { Mention } from './mentions.ts';
import type { SharingReader } from './reader.ts';

/** How far before its verb a collecting party can stand, and after it as the agent of a passive; in tokens. */
export const MAX_SUBJECT_GAP = 18;
const MAX_AGENT_GAP = 5;

export function readCollectors(reader: SharingReader, sentence: Sentence): void {
  const { tokens } = sentence;
  for (const predicate of sentence.predicates) {
    const { kind, lemma, subject, referred, negated, hedged } = predicate;
    if (
      kind !== 'collect' ||
      referred ||
      !reader.words.gets.has(lemma) ||
      isWishedAt(tokens, predicate.from, reader.words)
    )
      continue;
    if (subject !== 'third-party' && subject !== 'both') continue;
    const party =
      predicate.voice === 'passive' ? agentOf(reader, sentence, predicate) : subjectOf(reader, sentence, predicate);
    if (!party || reader.isElsewhere(sentence, party)) continue;
    for (const mention of reader.withCoordinated(sentence, party)) {
      reader.statements.addMention(sentence, mention, {
        stance: negated ? 'denied' : 'stated',
        hedged: hedged && !negated,
        action: 'collect-on-site',
        conditions: [],
      });
    }
  }
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
      (mention) => mention.end <= from && from - mention.end <= MAX_SUBJECT_GAP && !reader.isSource(sentence, mention),
    );
}
