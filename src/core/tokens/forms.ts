/** The forms in which words are compared: one look-up for each word of a text, and numbers instead of strings. */
import { americanOf, contractedVerb, contractions, isPossessive, singular } from '../languages/en/spelling.ts';

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

/** The two words of a contraction, and where the apostrophe stands in it; undefined of any other word. */
export function contractedForms(
  word: string,
): { readonly pronoun: Form; readonly verb: Form; readonly apostrophe: number } | undefined {
  const unmarked = mayLackMark(word) ? UNMARKED.get(word.toLowerCase()) : undefined;
  if (unmarked) {
    const apostrophe = unmarked.indexOf("'");
    const verb = contractedVerb(unmarked, apostrophe);
    return verb === undefined
      ? undefined
      : { pronoun: formOf(word.slice(0, apostrophe)), verb: formOf(verb), apostrophe };
  }
  // Behind the apostrophe stand one or two letters.
  for (let at = word.length - 2; at > 0 && at >= word.length - 3; at--) {
    if (!isApostrophe(word.charCodeAt(at))) continue;
    const verb = contractedVerb(word, at);
    return verb === undefined ? undefined : { pronoun: formOf(word.slice(0, at)), verb: formOf(verb), apostrophe: at };
  }
  return undefined;
}

// "Youll", "theyve": of few words the last letter has to be looked at more closely.
function mayLackMark(word: string): boolean {
  const last = word.charCodeAt(word.length - 1) | LOWER;
  return word.length < 8 && (last === LETTER_L || last === LETTER_E);
}
const LOWER = 32;
const LETTER_E = 101;
const LETTER_L = 108;

/** Straight, or a quotation mark that stands for one. */
export function isApostrophe(code: number): boolean {
  return code === 39 || code === 0x2018 || code === 0x2019;
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
  return americanOf(norm);
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
