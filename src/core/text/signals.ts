/** Sentences that speak of a browser's signal: "Do Not Track", which holds a negation and denies nothing. */
import type { Notice, Sentence } from './notice.ts';

const known = new WeakMap<Notice, ReadonlySet<Sentence>>();

/** Does it name one? "We do not track you" says what is not done, and names none. */
export function namesSignal(notice: Notice, sentence: Sentence): boolean {
  let naming = known.get(notice);
  if (!naming) {
    const matches = notice.ruleMatches('signal').filter(({ sentence: { reading }, spanEnd }) => {
      const verb = reading.tree.clauses.find(({ group }) => group.head === spanEnd - 1);
      return verb?.subject === undefined;
    });
    naming = new Set(matches.map((match) => match.sentence));
    known.set(notice, naming);
  }
  return naming.has(sentence);
}
