/** What came of a run: added up from the records of its units, and therefore the same however it was carried out. */
import { nearTexts, type NearText } from './near-texts.ts';
import { addTally, emptyTally, type Tally } from './tally.ts';
import type { Counted } from './unit-record.ts';

export interface Summary extends Omit<Tally, 'controllers'> {
  /** Controllers by the number of notices that name them, the most frequent first. */
  readonly controllers: Readonly<Record<string, number>>;
  /** `texts`: how many different ones there are; `repeated`: documents whose text stood in an earlier one. */
  readonly duplicates: {
    readonly texts: number;
    readonly repeated: number;
    /** Where they were looked for: texts that are nearly the same as another, and in how many groups. */
    readonly near?: { readonly texts: number; readonly groups: number };
  };
}

export interface SummaryBuilder {
  add(unit: Counted): void;
  build(): { readonly summary: Summary; readonly near: readonly NearText[] };
}

export function createSummary(): SummaryBuilder {
  const sum = emptyTally();
  const texts = new Set<string>();
  const sketches = new Map<string, string>();
  let read = 0;
  return {
    add(unit) {
      addTally(sum, unit.tally);
      read += unit.texts.length;
      for (const text of unit.texts) texts.add(text);
      for (const [text, sketch] of Object.entries(unit.sketches ?? {})) sketches.set(text, sketch);
    },
    build() {
      const near = nearTexts(sketches);
      const groups = new Set(near.map(({ group }) => group)).size;
      const summary = {
        documents: sum.documents,
        read: sum.read,
        verdicts: byCount(sum.verdicts),
        languages: byCount(sum.languages),
        errors: byCount(sum.errors),
        duplicates: {
          texts: texts.size,
          repeated: read - texts.size,
          ...(sketches.size > 0 ? { near: { texts: near.length, groups } } : {}),
        },
        checklist: sum.checklist,
        controllers: byCount(sum.controllers),
      };
      return { summary, near };
    },
  };
}

/** The most frequent first, equals by name: one order, whatever was counted first. */
function byCount(counted: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(counted).toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
