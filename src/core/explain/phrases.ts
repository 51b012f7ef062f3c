/** Where the vocabulary was found in a notice, by sentence. */
import type { ExplainedPhrase } from './explanation.ts';
import { FACETS } from '../taxonomy.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { Named } from './reason.ts';

export interface Found extends Named {
  readonly kind: ExplainedPhrase['kind'];
  /** The id of the entry. */
  readonly rule: string;
}

/** In text order, the longer first. */
export function foundBySentence(notice: Notice): ReadonlyMap<Sentence, readonly Found[]> {
  const found = new Map<Sentence, Found[]>();
  const add = (sentence: Sentence, one: Found): void => {
    const known = found.get(sentence);
    if (known) known.push(one);
    else found.set(sentence, [one]);
  };
  for (const facet of FACETS) {
    for (const { sentence, term, start, end } of notice.termMatches(facet))
      add(sentence, { kind: 'term', facet, category: term.category, rule: term.id, start, end });
    for (const { sentence, rule, spanStart, spanEnd } of [
      ...notice.ruleMatches(facet),
      ...notice.leadInMatches(facet),
    ]) {
      const { id, category, mutes = false } = rule;
      add(sentence, { kind: 'rule', facet, category, rule: id, start: spanStart, end: spanEnd, mutes });
    }
  }
  for (const list of found.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return found;
}
