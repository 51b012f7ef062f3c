/** Which tokens of a sentence the vocabulary names: data, and those who get them. */
import type { Notice, Sentence } from '../text/notice.ts';
import type { TermMatch } from '../text/vocabulary.ts';

interface Named {
  readonly data: readonly TermMatch[];
  readonly sharing: readonly TermMatch[];
}

const NONE: Named = { data: [], sharing: [] };
const known = new WeakMap<Notice, ReadonlyMap<Sentence, Named>>();

export function namedIn(notice: Notice, sentence: Sentence): Named {
  let bySentence = known.get(notice);
  if (!bySentence) {
    const named = new Map<Sentence, { data: TermMatch[]; sharing: TermMatch[] }>();
    for (const facet of ['data', 'sharing'] as const)
      for (const match of notice.termMatches(facet)) {
        let own = named.get(match.sentence);
        if (!own) named.set(match.sentence, (own = { data: [], sharing: [] }));
        own[facet].push(match);
      }
    known.set(notice, (bySentence = named));
  }
  return bySentence.get(sentence) ?? NONE;
}
