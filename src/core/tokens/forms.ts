/** The forms in which words are compared: one look-up for each word of a text, and numbers instead of strings. */
import { americanOf, contractions, isPossessive, singular, withoutVerb } from '../languages/en/spelling.ts';

/** A word as texts and patterns are compared by it. */
export interface Form {
  /** Lower case, straight apostrophes, American spelling, without a possessive `'s`. */
  readonly norm: string;
  /** `norm` in the singular. */
  readonly stem: string;
  /** The numbers of `norm` and `stem`: equal words have equal ones; 0 is a word that no pattern has. */
  readonly normId: number;
  readonly stemId: number;
  /** Begins with a capital letter as written. */
  readonly capital: boolean;
}

// A process that reads thousands of notices must not keep every word of theirs.
const MAX_KEPT = 50_000;

const ids = new Map<string, number>();
const forms = new Map<string, Form>();

/** The number of a word that a pattern has; known from then on. */
export function idOf(norm: string): number {
  let id = ids.get(norm);
  if (id === undefined) {
    id = ids.size + 1;
    ids.set(norm, id);
  }
  return id;
}

/** The words that have a number, the one with the number 1 first. */
export function numberedWords(): readonly string[] {
  return [...ids.keys()];
}

/** The form of a word as it is written. */
export function formOf(word: string): Form {
  const known = forms.get(word);
  if (known) return known;
  const norm = normalise(word);
  const first = word.charAt(0);
  return keep(word, norm, singular(norm), first !== first.toLowerCase());
}

/** The form of a mark, which has but one. */
export function formOfMark(mark: string): Form {
  return forms.get(mark) ?? keep(mark, mark, mark, false);
}

/** The form of a number or an address: there are too many of them to keep. */
export function formAsIs(norm: string): Form {
  const id = ids.get(norm) ?? 0;
  return { norm, stem: norm, normId: id, stemId: id, capital: false };
}

/** What is found out about a word once, kept by its number: an array is quicker to look into than a map of strings. */
export class PerWord<Value> {
  readonly #values: (Value | undefined)[] = [];
  readonly #find: (norm: string) => Value;

  /** `find` gives the same for a word whenever it is asked, and never undefined. */
  constructor(find: (norm: string) => Value) {
    this.#find = find;
  }

  of({ norm, normId }: Pick<Form, 'norm' | 'normId'>): Value {
    // Words without a number share the 0.
    if (normId === 0) return this.#find(norm);
    return this.#values[normId] ?? this.#add(norm, normId);
  }

  #add(norm: string, id: number): Value {
    const value = this.#find(norm);
    while (this.#values.length <= id) this.#values.push(undefined);
    this.#values[id] = value;
    return value;
  }
}

function keep(written: string, norm: string, stem: string, capital: boolean): Form {
  const hasRoom = forms.size < MAX_KEPT;
  const id = hasRoom ? idOf : (word: string) => ids.get(word) ?? 0;
  const form = { norm, stem, normId: id(norm), stemId: id(stem), capital };
  if (hasRoom) forms.set(written, form);
  return form;
}

/** See {@link Form.norm}. */
function normalise(word: string): string {
  let norm = word.replace(/[’‘]/g, "'").toLowerCase();
  if (isPossessive(norm)) norm = norm.slice(0, -2);
  norm = UNMARKED.get(norm) ?? norm;
  return withoutVerb(norm) ?? americanOf(norm);
}

const CONTRACTIONS: ReadonlySet<string> = new Set(contractions);
/** Contractions as they are written without the apostrophe, but for those that are another word ("well", "were"). */
const UNMARKED: ReadonlyMap<string, string> = new Map(
  [...CONTRACTIONS].map((word) => [word.replace("'", ''), word] as const),
);

/** Whether two words are one whose apostrophe was lost: "don t". */
export function isContraction(first: string, second: string): boolean {
  return CONTRACTIONS.has(`${first}'${second}`);
}
