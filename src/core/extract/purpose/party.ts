/** Whose purpose it is that a statement names: the publisher's, others', or nobody's in particular. */
import type { Party } from '../../report.ts';
import type { Sentence } from '../../text/notice.ts';
import { isOurUsers } from '../../text/our-users.ts';
import type { Token } from '../../text/tokens.ts';
import type { Context } from './context.ts';
import type { PurposeForms } from './words.ts';

/**
 * Others' where they get or collect the data; and "for their own marketing". Nobody's in particular where the statement
 * only hands something over ("we provide reports to …") or tells that advertisements are shown.
 */
export function partyOf(
  { tokens, predicates }: Sentence,
  start: number,
  predicate: Context['predicate'],
  category: string,
  words: PurposeForms,
): Party | undefined {
  if (
    predicate &&
    !isSentToReader(tokens, predicate) &&
    (predicate.subject === 'third-party' ||
      (predicates.includes(predicate) && predicate.voice === 'active' && isTheirs(tokens, predicate.from)) ||
      predicate.kind === 'share' ||
      predicate.kind === 'sell' ||
      (predicate.lemma === 'employ' && !employsTool(tokens, predicate.at, words)) ||
      (predicate.kind === 'use' && usesOthers(tokens, predicate.at, words)))
  )
    return 'third';
  if (!predicate && words.advertisers.has(tokens[start]!.stem)) return 'third';
  for (let at = start; at >= 0 && at >= start - 3; at--)
    if (tokens[at]?.norm === 'their' || (tokens[at]?.norm === 'parties' && !isSource(tokens, at))) return 'third';
  // "They need it to perform their functions"
  if (tokens[start]!.norm === 'perform' && tokens[start + 1]?.norm === 'their') return 'third';
  if (predicate?.kind === 'provide' && predicate.subject !== 'reader') return undefined;
  return predicate || category !== 'advertising' ? 'first' : undefined;
}

// "Collected from those third parties to create an account"
function isSource(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 4), at).some(({ norm }) => norm === 'from');
}

// "They may use it to …", "the host and they may use it": neither we nor the reader.
function isTheirs(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at >= 0; at--) {
    const { norm } = tokens[at]!;
    if (norm === 'they') return true;
    if (norm === 'we' || norm === 'us' || norm === 'you' || norm === ';' || norm === '.') return false;
  }
  return false;
}

// "We employ cookies", but "we employ other companies".
const EMPLOYED_WITHIN = 8;
function employsTool(tokens: readonly Token[], verb: number, words: PurposeForms): boolean {
  for (let at = verb + 1; at < tokens.length && at < verb + EMPLOYED_WITHIN; at++) {
    const { norm, stem } = tokens[at]!;
    if (norm === 'to' || words.hired.has(stem)) return false;
    if (words.tools.has(stem)) return true;
  }
  return false;
}

// "we use a third party to …": what is used is somebody, not data.
function usesOthers(tokens: readonly Token[], verb: number, words: PurposeForms): boolean {
  for (let at = verb + 1; at < tokens.length && at < verb + 6; at++) {
    const { norm, stem } = tokens[at]!;
    if (norm === 'to' || norm === 'for' || norm === 'from' || words.tools.has(stem)) return false;
    if (words.hired.has(stem)) return true;
  }
  return false;
}

// "We may send notifications to your device": nobody else gets them.
const SENT = new Set(['send', 'transfer', 'transmit', 'deliver']);
const SENT_WITHIN = 8;
function isSentToReader(tokens: readonly Token[], { lemma, at, subject }: NonNullable<Context['predicate']>): boolean {
  if (!SENT.has(lemma) || subject === 'third-party') return false;
  const to = tokens.findIndex(({ norm }, i) => i > at && i < at + SENT_WITHIN && norm === 'to');
  return to > 0 && (/^(?:you|your)$/u.test(tokens[to + 1]?.norm ?? '') || isOurUsers(tokens, to + 1));
}
