/** What is done on browser signals that ask not to be tracked. One that is only named, or explained, says nothing. */
import { verdictOf } from '../discourse/answer.ts';
import { answerIn, repliesTo } from '../discourse/replies.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';
import { onePerStatement } from './one-per-statement.ts';
import { SignalReading, type SignalStatement } from './signal/reading.ts';
import { signalWordsOf } from './signal/words.ts';

/** So many sentences on, "such signals" are still those that were named. */
const REACH = 3;
/** A label has no more tokens. */
const MAX_LABEL = 7;

export const signalExtractor: Extractor = {
  facet: 'signal',
  extract(notice): Draft[] {
    const named = new Map<Sentence, string>();
    for (const { sentence, rule } of notice.ruleMatches('signal')) named.set(sentence, rule.category);
    if (!named.size) return [];
    const words = signalWordsOf(notice.compiled);
    const read = (sentence: Sentence, before: string | undefined): SignalReading =>
      new SignalReading(sentence, words, notice.compiled.grammar, {
        before,
        namesPublisher: notice.publisherNames.length > 0,
      });
    const drafts: Draft[] = [];
    let last: { sentence: Sentence; category: string } | undefined;
    for (const sentence of notice.sentences) {
      const own = named.get(sentence);
      const before =
        last?.sentence.section === sentence.section && sentence.index - last.sentence.index <= REACH
          ? last.category
          : undefined;
      if (own !== undefined) {
        const replies = repliesTo(notice, sentence);
        const answered = answerTo(notice, sentence, replies, read(sentence, before));
        if (answered) drafts.push(draftOf(notice, sentence, { ...answered, category: own }, sentence));
        const [reply] = replies;
        const fragment = reply && isLabel(sentence) ? read(reply, own).fragment(own) : undefined;
        if (reply && fragment) drafts.push(draftOf(notice, reply, fragment, sentence));
        last = { sentence, category: own };
      }
      if (sentence.isHeading || (own === undefined && before === undefined)) continue;
      if (sentence.tokens.at(-1)?.norm === '?') continue;
      for (const statement of read(sentence, before).statements())
        drafts.push(draftOf(notice, sentence, statement, sentence));
    }
    return onePerStatement(drafts);
  },
};

/** "Do you honour it? No." */
function answerTo(
  notice: Notice,
  { tokens }: Sentence,
  replies: readonly Sentence[],
  reading: SignalReading,
): Omit<SignalStatement, 'category'> | undefined {
  const asked = tokens.at(-1)?.norm === '?' ? reading.asked() : undefined;
  const found = asked && answerIn(notice, replies);
  if (!asked || !found) return undefined;
  const { how } = notice.compiled.pack.columns;
  const verdict = verdictOf(found.answer, new Set());
  // "How do you respond to it?" takes it for granted: only a denial answers.
  if (verdict === 'no' || verdict === 'nobody') return { ...asked, stance: 'denied', hedged: false, by: 'response' };
  if (verdict === 'yes' && !how.has(tokens[0]!.norm))
    return { ...asked, stance: 'stated', hedged: false, by: 'response' };
  return undefined;
}

function isLabel({ tokens }: Sentence): boolean {
  return tokens.length <= MAX_LABEL && tokens.at(-1)?.norm !== '?' && tokens.at(-1)?.norm !== '.';
}

/** `at`: the sentence in whose tokens the statement's words stand; `asking`: the label or question before it. */
function draftOf(
  notice: Notice,
  at: Sentence,
  { category, stance, hedged, start, end, by }: SignalStatement,
  asking: Sentence,
): Draft {
  return {
    facet: 'signal',
    category,
    stance,
    hedged,
    certainty: at === asking ? 'explicit' : 'inferred',
    ...evidence(notice, at, at.rangeOf(start, end)),
    rule: `signal.${category}.${by}`,
    attributes: {},
  };
}
