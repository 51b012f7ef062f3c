/** What came of a run: added up from the records of its units, and therefore the same however it was carried out. */
import { addTally, emptyTally, type Tally } from './tally.ts';

export interface Summary extends Omit<Tally, 'controllers'> {
  /** Controllers by the number of notices that name them, the most frequent first. */
  readonly controllers: Readonly<Record<string, number>>;
  /** `texts`: how many different ones there are; `repeated`: documents whose text stood in an earlier one. */
  readonly duplicates: { readonly texts: number; readonly repeated: number };
}

export interface SummaryBuilder {
  add(unit: { readonly tally: Tally; readonly texts: readonly string[] }): void;
  build(): Summary;
}

export function createSummary(): SummaryBuilder {
  const sum = emptyTally();
  const texts = new Set<string>();
  let read = 0;
  return {
    add(unit) {
      addTally(sum, unit.tally);
      read += unit.texts.length;
      for (const text of unit.texts) texts.add(text);
    },
    build: () => ({
      documents: sum.documents,
      read: sum.read,
      verdicts: byCount(sum.verdicts),
      languages: byCount(sum.languages),
      errors: byCount(sum.errors),
      duplicates: { texts: texts.size, repeated: read - texts.size },
      checklist: sum.checklist,
      controllers: byCount(sum.controllers),
    }),
  };
}

/** The most frequent first, equals by name: one order, whatever was counted first. */
function byCount(counted: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counted).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
