/** A grammar made ready: classes as bits by word, verbs by form, operators as one set of patterns. Built once a language. */
import {
  WORD_CLASSES,
  type Act,
  type Control,
  type Grammar,
  type Operator,
  type Slot,
  type Subordination,
  type VerbEntry,
  type VerbForm,
  type WordClass,
  type WordSetName,
} from '../language/grammar.ts';
import { PerWord } from '../tokens/forms.ts';
import type { PatternSet } from '../tokens/pattern.ts';
import type { Token } from '../tokens/tokens.ts';

export interface VerbReading {
  readonly form: VerbForm;
  /** Of a verb that the grammar knows; several where particles tell them apart. */
  readonly entries: readonly VerbEntry[];
  /** Also a noun or an adjective. */
  readonly ambiguous: boolean;
}

/** One bit a class. */
export const classBit = (name: WordClass): number => 1 << WORD_CLASSES.indexOf(name);

/** The verb of a noun of an act. */
export interface NominalVerb {
  readonly act: Act;
  readonly lemma: string;
}

export class CompiledGrammar {
  readonly grammar: Grammar;
  readonly operators: PatternSet<Operator>;
  readonly nominals: ReadonlyMap<string, NominalVerb>;
  readonly words: Readonly<Record<WordSetName, ReadonlySet<string>>>;
  readonly #masks = new Map<string, number>();
  readonly #verbs = new Map<string, { form: VerbForm; entry: VerbEntry }[]>();
  /** Null for a word that is no verb. */
  readonly #readings = new Map<string, VerbReading | null>();
  readonly #maskByWord = new PerWord((norm) => this.maskOf(norm));
  readonly #readingByWord = new PerWord((norm) => this.readingOf(norm) ?? null);
  readonly #control = new Map<string, Control>();
  readonly #subordination = new Map<string, Subordination>();
  readonly #slots = new Map<string, Slot>();

  /** `operators`: the set that takes up the grammar's. */
  constructor(grammar: Grammar, operators: PatternSet<Operator>) {
    this.grammar = grammar;
    for (const [name, list] of Object.entries(grammar.classes)) {
      const bit = classBit(name as WordClass);
      for (const word of wordsOf(list)) this.#masks.set(word, (this.#masks.get(word) ?? 0) | bit);
    }
    for (const entry of grammar.verbs) {
      for (const word of grammar.formsOf(entry.lemma)) {
        const form = grammar.formOf(entry.lemma, word);
        if (!form) continue;
        const known = this.#verbs.get(word);
        if (known) known.push({ form, entry });
        else this.#verbs.set(word, [{ form, entry }]);
      }
    }
    for (const { words, control } of grammar.governing)
      for (const word of wordsOf(words)) this.#control.set(word, control);
    for (const [kind, list] of entriesOf(grammar.subordinators))
      for (const word of wordsOf(list)) this.#subordination.set(word, kind);
    for (const [slot, list] of entriesOf(grammar.prepositions))
      for (const word of wordsOf(list)) if (!this.#slots.has(word)) this.#slots.set(word, slot);
    this.words = Object.fromEntries(
      entriesOf(grammar.words).map(([name, list]) => [name, new Set(wordsOf(list))]),
    ) as unknown as Record<WordSetName, ReadonlySet<string>>;
    this.nominals = new Map(entriesOf(grammar.nominals).map(([noun, lemma]) => [noun, this.#nominalVerb(noun, lemma)]));
    this.operators = operators;
    for (const operator of grammar.operators) this.operators.addAll(operator.patterns, operator);
  }

  #nominalVerb(noun: string, lemma: string): NominalVerb {
    const verb = this.grammar.verbs.find((one) => one.lemma === lemma && one.act && !one.particle);
    if (!verb?.act) throw new Error(`The noun "${noun}" is of no verb that handles data: "${lemma}"`);
    return { act: verb.act, lemma };
  }

  /** The classes of a word as bits. */
  maskOf(norm: string): number {
    const known = this.#masks.get(norm);
    if (known !== undefined) return known;
    return this.grammar.isAdverb(norm) && !this.readingOf(norm) ? ADVERB : 0;
  }

  /** The same of a token, which every token of a notice is asked for. */
  maskOfToken(token: Token): number {
    return this.#maskByWord.of(token);
  }

  /** A word as a verb; undefined where the token is none. */
  readingOfToken(token: Token): VerbReading | undefined {
    return token.kind === 'word' ? (this.#readingByWord.of(token) ?? undefined) : undefined;
  }

  /** The word as a verb; undefined where it is none. */
  readingOf(norm: string): VerbReading | undefined {
    const known = this.#readings.get(norm);
    if (known !== undefined) return known ?? undefined;
    const own = this.#verbs.get(norm);
    const general = this.grammar.lookUp(norm);
    let reading: VerbReading | undefined;
    if (own) {
      const { form } = own[0]!;
      reading = {
        form,
        entries: own.filter((each) => each.form === form).map(({ entry }) => entry),
        ambiguous: own.every(({ entry }) => entry.ambiguous === true || entry.particle !== undefined),
      };
    } else if (general) reading = { ...general, entries: [] };
    if (this.#readings.size < MAX_KEPT) this.#readings.set(norm, reading ?? null);
    return reading;
  }

  /** What a noun or adjective makes of the verb that it governs. */
  controlOf(stem: string, norm: string): Control | undefined {
    return this.#control.get(stem) ?? this.#control.get(norm);
  }

  subordinationOf(norm: string): Subordination | undefined {
    return this.#subordination.get(norm);
  }

  slotOf(norm: string): Slot | undefined {
    return this.#slots.get(norm);
  }
}

const ADVERB = classBit('adverb');

// A process that reads thousands of notices must not keep every word of theirs.
const MAX_KEPT = 50_000;

function wordsOf(list: string): readonly string[] {
  return list.split(' ').filter((word) => word !== '');
}

function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
