/** The words of a sentence as the verbs are looked for: what each can be, and what stands around it. */
import type { VerbEntry, VerbForm } from '../language/grammar.ts';
import type { Token } from '../tokens/tokens.ts';
import { classBit, type CompiledGrammar, type VerbReading } from './compiled-grammar.ts';
import type { VerbGroup } from './verb-group.ts';

/** Classes of words that tell how a verb stands. */
export const C = {
  modal: classBit('modal'),
  do: classBit('do'),
  have: classBit('have'),
  be: classBit('be'),
  to: classBit('infinitive-marker'),
  negator: classBit('negator'),
  adverb: classBit('adverb'),
  coordinator: classBit('coordinator'),
  preposition: classBit('preposition'),
  determiner: classBit('determiner'),
  possessive: classBit('possessive'),
  negativeDeterminer: classBit('negative-determiner'),
  subject: classBit('subject-pronoun'),
  object: classBit('object-pronoun'),
  pronoun: classBit('pronoun'),
  negativePronoun: classBit('negative-pronoun'),
  relative: classBit('relative'),
  subordinator: classBit('subordinator'),
  interrogative: classBit('interrogative'),
  hedge: classBit('hedge'),
  filler: classBit('filler'),
};
export const AUXILIARY = C.modal | C.do | C.have | C.be;
export const OPENS_NOUN = C.determiner | C.possessive | C.negativeDeterminer;
export const CLOSED = OPENS_NOUN | C.preposition | C.coordinator | C.subject | C.object | C.pronoun | AUXILIARY | C.to;

export class VerbWords {
  readonly tokens: readonly Token[];
  readonly masks: Int32Array;
  readonly grammar: CompiledGrammar;

  constructor(tokens: readonly Token[], grammar: CompiledGrammar) {
    this.tokens = tokens;
    this.grammar = grammar;
    this.masks = new Int32Array(tokens.length + 1);
    for (let at = 0; at < tokens.length; at++) this.masks[at] = this.#maskAt(at);
  }

  // "Because of this, Aberly does": in capitals within a sentence, what ends like an adverb is a name.
  #maskAt(at: number): number {
    const token = this.tokens[at]!;
    const { norm, capital } = token;
    const mask = this.grammar.maskOfToken(token);
    const before = this.tokens[at - 1];
    const isOpening = !before || (before.kind === 'punct' && before.norm !== ',') || before.capital;
    return mask === C.adverb && capital && !isOpening && this.grammar.grammar.isAdverb(norm) ? 0 : mask;
  }

  reading(at: number): VerbReading | undefined {
    const token = at >= 0 ? this.tokens[at] : undefined;
    return token && this.grammar.readingOfToken(token);
  }

  is(at: number, bits: number): boolean {
    return at >= 0 && at < this.tokens.length && (this.masks[at]! & bits) !== 0;
  }

  // Field by field: every group has them in one order, which engines are quicker with than with copies.
  group(given: Omit<VerbGroup, 'end' | 'entry' | 'copula'> & { copula?: boolean }): VerbGroup {
    const {
      start,
      head,
      form,
      voice,
      tense,
      copula = false,
      negator,
      hedged,
      counterfactual,
      obliged,
      inverted,
    } = given;
    return {
      start,
      end: head + 1,
      head,
      entry: (voice === 'passive' ? this.#entryOfSubject(start, head) : undefined) ?? this.entryAt(head),
      form,
      voice,
      tense,
      copula,
      negator,
      hedged,
      counterfactual,
      obliged,
      inverted,
    };
  }

  entryAt(head: number): VerbEntry | undefined {
    const entries = this.reading(head)?.entries ?? [];
    return entries.find(({ particle }) => !particle || this.#hasParticle(head, particle));
  }

  /** "No record is made of your calls": what is said to be made, taken, kept tells the verb apart, wherever it stands. */
  #entryOfSubject(start: number, head: number): VerbEntry | undefined {
    const entries = this.reading(head)?.entries.filter(({ particle }) => particle) ?? [];
    if (entries.length === 0) return undefined;
    for (let at = start - 1; at >= 0 && at >= start - PARTICLE_WITHIN && this.tokens[at]!.kind === 'word'; at--) {
      const found = entries.find(({ particle }) => particle!.includes(this.tokens[at]!.norm));
      if (found && this.is(at - 1, OPENS_NOUN)) return found;
    }
    return undefined;
  }

  #hasParticle(head: number, particles: readonly string[]): boolean {
    for (let at = head + 1; at <= head + PARTICLE_WITHIN && at < this.tokens.length; at++) {
      if (particles.includes(this.tokens[at]!.norm)) return true;
      if (this.tokens[at]!.kind === 'punct') return false;
    }
    return false;
  }

  // "Neither" and "nor" before a phrase deny the phrase, not a verb.
  isPaired(at: number): boolean {
    return this.grammar.words.pairedNegators.has(this.tokens[at]!.norm);
  }

  // "Not only", "not limited to", "may or may not", "whether or not".
  isNoDenial(at: number): boolean {
    const next =
      this.tokens[this.grammar.words.bareBe.has(this.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1]?.norm ?? '';
    return this.grammar.words.noDenial.has(next) || this.grammar.words.alternative.has(this.tokens[at - 1]?.norm ?? '');
  }

  isPastForm(at: number): boolean {
    const reading = this.reading(at);
    return (
      reading?.form === 'past' || (reading?.form === 'base' && this.grammar.words.sameForm.has(this.tokens[at]!.norm))
    );
  }

  // "Partners collect", "a partner collects"; of a name nobody knows the number.
  agrees(subject: number, form: VerbForm): boolean {
    const token = this.tokens[subject];
    if (!token) return false;
    if (token.capital || token.norm === ')') return true;
    if (this.grammar.words.eitherNumber.has(token.norm) || this.#isPartOf(subject)) return true;
    const isPlural = token.stem !== token.norm || this.grammar.words.plurals.has(token.norm);
    return form === 'base' ? isPlural : !isPlural || token.norm.endsWith('ss');
  }

  /** "Companies in our group share your …": the number may be that of the noun before the preposition. */
  agreesBeforePhrase(noun: number, form: VerbForm): boolean {
    const at = this.#prepositionBefore(noun);
    if (at <= 0 || this.tokens[at - 1]!.kind !== 'word' || this.is(at - 1, CLOSED)) return false;
    // "The disclosure of names to couriers takes place": of several phrases the noun before the first.
    return this.agrees(at - 1, form) || this.agreesBeforePhrase(at - 1, form);
  }

  // "None of our partners receives", "each of them keeps": the number is that of the part.
  #isPartOf(noun: number): boolean {
    const at = this.#prepositionBefore(noun);
    return (
      at > 0 &&
      this.grammar.words.genitive.has(this.tokens[at]!.norm) &&
      this.is(at + 1, OPENS_NOUN | C.pronoun | C.object) &&
      this.is(at - 1, OPENS_NOUN | C.negativePronoun | C.pronoun)
    );
  }

  #prepositionBefore(noun: number): number {
    for (let at = noun; at > noun - MAX_PART && this.tokens[at]?.kind === 'word'; at--)
      if (this.is(at, C.preposition) && !this.is(at, C.subordinator | C.to)) return at;
    return -1;
  }

  // A pronoun, "that" or "which" right before it, adverbs aside.
  isSubjectBefore(at: number): boolean {
    let i = at - 1;
    while (this.is(i, C.adverb) && !this.is(i, C.subject | C.pronoun)) i--;
    // "We not only collect"
    if (this.is(i, C.negator) && this.isNoDenial(i)) i--;
    // "Neither names nor numbers": nouns.
    if (this.is(i, C.negator) && this.isPaired(i)) return false;
    const isObject = this.is(i - 1, C.preposition) && !this.is(i - 1, C.subordinator);
    if (this.is(i, C.subject | C.negativePronoun) && !isObject) return true;
    if (this.is(i, C.relative))
      return (
        !this.grammar.words.possessiveRelative.has(this.tokens[i]!.norm) && i > 0 && !this.is(i - 1, C.preposition)
      );
    return this.is(i, C.pronoun) && !this.is(i, OPENS_NOUN | C.object) && !this.is(i - 1, C.preposition);
  }
}

const PARTICLE_WITHIN = 12;
/** From the noun back to its preposition: "of the many partners". */
const MAX_PART = 5;
