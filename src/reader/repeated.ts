/** Parts of a page that stand there twice: a copy for telephones beside the one for desks, a notice within itself. */
import type { Draft } from './draft.ts';

/** Characters that a copy right after its original has at least: a refrain of a few words is none. */
const LEAST_BESIDE = 100;
/** Characters of a copy that stands somewhere else: shorter ones may be said anew in another section. */
const LEAST_APART = 1_500;

/** The drafts without the later copies. Linear but for pages that are all of one line. */
export function dropRepeated<S>(drafts: readonly Draft<S>[]): Draft<S>[] {
  const places = new Map<string, number[]>();
  const kept: Draft<S>[] = [];
  for (let i = 0; i < drafts.length; i += 1) {
    const draft = drafts[i] as Draft<S>;
    const earlier = places.get(draft.text) ?? [];
    const length = copyLength(drafts, earlier.slice(-MOST_TRIED), i);
    if (length > 0) {
      i += length - 1;
      continue;
    }
    earlier.push(i);
    places.set(draft.text, earlier);
    kept.push(draft);
  }
  return kept;
}

const MOST_TRIED = 8;

/** How many drafts from `at` on are a copy of earlier ones; 0 if they are none. */
function copyLength<S>(drafts: readonly Draft<S>[], earlier: readonly number[], at: number): number {
  for (const start of earlier) {
    let length = 0;
    let characters = 0;
    while (start + length < at && drafts[at + length]?.text === drafts[start + length]?.text) {
      characters += (drafts[at + length] as Draft<S>).text.length;
      length += 1;
    }
    const isBeside = start + length === at;
    const copy = drafts.slice(at, at + length);
    // Paragraphs said again may be meant; a part with its heading, or a table's cells as cards, is a copy.
    const isPart = copy.some(({ kind, cell }) => kind === 'heading' || cell !== undefined);
    if (length > 1 && isPart && characters >= (isBeside ? LEAST_BESIDE : LEAST_APART)) return length;
  }
  return 0;
}
