/** Personal data: which kinds the notice says are collected, used, shared or sold, and which it says are not. */
import type { Notice, Sentence } from '../text/notice.ts';
import type { TermMatch } from '../text/vocabulary.ts';
import { inheritedReadings } from './data/context.ts';
import { governorsOf } from './data/governors.ts';
import { readPredicate, type Reading } from './data/reading.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';

type DataDraft = Extract<Draft, { facet: 'data' }>;

export const dataExtractor: Extractor = {
  facet: 'data',
  extract: (notice) => withoutIdleGenerics(notice.termMatches('data').flatMap((match) => readMatch(notice, match))),
};

/**
 * "We use your information to …" tells a reader nothing of which data. A generic phrase counts where it is denied or
 * sold, and for what the notice says in no more particular words: then once a party, the first time.
 */
function withoutIdleGenerics(drafts: readonly DataDraft[]): DataDraft[] {
  const told = new Set(drafts.filter((draft) => draft.category !== 'generic' && draft.stance !== 'denied').map((draft) => draft.attributes.party));
  return drafts.filter(({ category, stance, attributes: { party, action } }) => {
    if (category !== 'generic' || stance === 'denied' || action === 'sell') return true;
    if (told.has(party) || (action !== 'collect' && action !== 'share')) return false;
    told.add(party);
    return true;
  });
}

function readMatch(notice: Notice, match: TermMatch): DataDraft[] {
  const { sentence, term, start, end } = match;
  if (sentence.isHeading || isQuestion(sentence)) return [];
  const governors = governorsOf(sentence.tokens, sentence.predicates, start, end);
  const own = governors.flatMap((predicate) => readPredicate(sentence.tokens, predicate));
  const isGoverned = governors.length > 0;
  const isGeneric = term.category === 'generic';
  if (isGeneric && !isGoverned) return [];
  const readings = isGoverned ? own : inheritedReadings(sentence, start);
  return distinct(readings).map(({ party, action, origin, stance, hedged }) => ({
    facet: 'data',
    category: term.category,
    stance,
    hedged,
    certainty: isGoverned ? 'explicit' : 'inferred',
    ...evidence(notice, sentence, sentence.rangeOf(start, end)),
    rule: term.id,
    attributes: { party, ...(action ? { action } : {}), ...(origin ? { origin } : {}) },
  }));
}

// One reading a party and stance, the first; selling besides sharing is worth saying on its own.
function distinct(readings: readonly Reading[]): readonly Reading[] {
  const kept = new Map<string, Reading>();
  for (const reading of readings) {
    const key = `${reading.party} ${reading.stance} ${reading.action === 'sell' ? 'sell' : ''}`;
    const known = kept.get(key);
    if (!known) kept.set(key, reading);
    else if (!known.origin && reading.origin) kept.set(key, { ...known, origin: reading.origin });
  }
  return [...kept.values()];
}

function isQuestion(sentence: Sentence): boolean {
  return sentence.tokens.at(-1)?.norm === '?';
}
