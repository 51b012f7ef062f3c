/** What the columns of a notice's tables hold, by their heads: data, who gets it, or what is said besides. */
import type { ColumnWords } from '../lexicon/column-words.ts';
import type { Sentence } from '../text/sentence.ts';

/**
 * What stands below a head. `data`: data, said in so many words; `receivers`: who gets the data of the row; `purposes`:
 * what it is for; `aside`: where it is from, on what basis, how long; `other`: anything else, examples of data too.
 */
export type ColumnKind = 'data' | 'receivers' | 'purposes' | 'aside' | 'other';

export interface Column {
  readonly kind: ColumnKind;
  /** The head speaks of selling. */
  readonly sold: boolean;
  /** The head speaks of passing on. */
  readonly shared: boolean;
}

const columns = new WeakMap<Sentence, Column>();

/** The column that a sentence stands in; undefined outside tables, and for the head cells themselves. */
export function columnOf({ block, leadIn }: Sentence, words: ColumnWords): Column | undefined {
  if (!block.columnHead || !leadIn) return undefined;
  return columnKindOf(leadIn, words);
}

/** What stands below a head. */
export function columnKindOf(head: Sentence, words: ColumnWords): Column {
  let column = columns.get(head);
  if (!column) columns.set(head, (column = readHead(head.tokens, words)));
  return column;
}

/** Does a cell that would name somebody say that there is nobody: "None", "We do not share it"? */
export function namesNobody({ tokens }: Sentence, words: ColumnWords): boolean {
  return tokens.some(({ norm }) => words.negating.has(norm));
}

type Head = Sentence['tokens'];

function readHead(head: Head, words: ColumnWords): Column {
  return {
    kind: kindOf(head, words),
    sold: head.some(({ norm }) => words.sold.has(norm)),
    shared: head.some(({ norm }) => words.shared.has(norm)),
  };
}

// What stands first is what the column is about: "Purpose of collecting your data", but "Personal data and purposes".
function kindOf(head: Head, words: ColumnWords): ColumnKind {
  const isAside = ({ stem }: Head[number]): boolean =>
    words.sources.has(stem) || words.reasons.has(stem) || words.purposes.has(stem);
  const first = head.findIndex(
    (token, at) => words.data.has(token.stem) || isAside(token) || isReceiver(head, at, words),
  );
  if (first < 0) return 'other';
  if (words.data.has(head[first]!.stem)) return 'data';
  // "How we use it", but not "Basis for use"
  if (words.purposes.has(head[first]!.stem)) return 'purposes';
  if (words.manners.has(head[first]!.stem) && head.some(({ stem }) => words.purposes.has(stem))) return 'purposes';
  // "Third parties that we get it from"
  return isAside(head[first]!) || head.some(({ stem }) => words.sources.has(stem)) ? 'aside' : 'receivers';
}

// "Recipients", "Shared with"
function isReceiver(head: Head, at: number, words: ColumnWords): boolean {
  const { norm, stem } = head[at]!;
  return words.receivers.has(stem) || (words.shared.has(norm) && words.towards.has(head[at + 1]?.norm ?? ''));
}
