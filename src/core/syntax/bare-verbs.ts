/** Verbs without auxiliaries: whether a word is one here, and in which form. */
import type { VerbEntry, VerbForm } from '../language/grammar.ts';
import type { VerbReading } from './compiled-grammar.ts';
import { isActivePast, type VerbGroup } from './verb-group.ts';
import { AUXILIARY, C, CLOSED, OPENS_NOUN, type VerbWords } from './verb-words.ts';
import type { Tagger } from './tagger.ts';

export class BareVerbs {
  readonly #words: VerbWords;
  readonly #tagger: Tagger;
  /** The groups before the word, which tell what it may be. */
  readonly #found: readonly VerbGroup[];

  constructor(words: VerbWords, tagger: Tagger, found: readonly VerbGroup[]) {
    this.#words = words;
    this.#tagger = tagger;
    this.#found = found;
  }

  /** The group of a verb at a token. */
  at(at: number): VerbGroup | undefined {
    const reading = this.#words.reading(at);
    if (!reading || this.#words.is(at, C.preposition | C.pronoun)) return undefined;
    const { form } = reading;
    if ((form === 'past' || form === 'gerund') && this.#isPrefixed(at)) return undefined;
    if (form === 'base' && this.#isBareInfinitive(at)) return this.#bareGroup(at, 'infinitive', form);
    const kind = this.#words.is(at, C.have)
      ? this.#words.isSubjectBefore(at) || form !== 'gerund'
        ? ('finite' as const)
        : ('gerund' as const)
      : form === 'gerund'
        ? this.#asGerund(at, reading)
        : form === 'past'
          ? this.#asPast(at, reading)
          : this.#asPresent(at, reading);
    return kind && this.#bareGroup(at, kind, form);
  }

  // "De-identified, aggregate or anonymous data".
  #isPrefixed(at: number): boolean {
    const [before, token] = [this.#words.tokens[at - 1], this.#words.tokens[at]!];
    return (
      before !== undefined &&
      before.end === token.start - 1 &&
      this.#words.grammar.words.prefixes.has(before.norm) &&
      !this.#words.is(at + 1, C.coordinator | C.preposition)
    );
  }

  // "Lets us collect"
  #isBareInfinitive(at: number): boolean {
    const last = this.#found.at(-1);
    if (!last?.entry || !this.#words.grammar.words.bareInfinitive.has(last.entry.lemma)) return false;
    if (at - last.end < 1 || at - last.end > MAX_OBJECT || this.#words.is(at - 1, OPENS_NOUN | C.preposition))
      return false;
    for (let i = last.end; i < at; i++) if (this.#words.tokens[i]!.kind === 'punct') return false;
    return this.#words.is(at - 1, C.object) || this.#words.tokens[at - 1]!.stem !== this.#words.tokens[at - 1]!.norm;
  }

  #bareGroup(at: number, kind: VerbGroup['form'], form: VerbForm): VerbGroup {
    return this.#words.group({
      start: at,
      head: at,
      form: kind,
      voice: kind === 'participle' ? 'passive' : 'active',
      tense: form === 'past' && kind === 'finite' ? 'past' : 'present',
      negator: undefined,
      hedged: false,
      counterfactual: false,
      obliged: false,
      inverted: undefined,
    });
  }

  #asGerund(at: number, reading: VerbReading): 'gerund' | undefined {
    const next = this.#words.tokens[at + 1];
    // "Our sending your letters": an object of its own makes it a verb.
    if (this.#words.is(at - 1, C.possessive) && this.#words.is(at + 1, OPENS_NOUN) && reading.entries.length > 0)
      return 'gerund';
    if (this.#words.is(at - 1, OPENS_NOUN) || this.#words.grammar.words.genitive.has(next?.norm ?? ''))
      return undefined;
    if (this.#words.is(at + 1, OPENS_NOUN | C.object | C.pronoun)) return 'gerund';
    // "Without building up a profile".
    const isParted = this.#words.grammar.words.particles.has(next?.norm ?? '') && this.#words.is(at + 2, OPENS_NOUN);
    if (isParted && this.#words.is(at - 1, C.preposition)) return 'gerund';
    if (reading.entries.length === 0) return undefined;
    const before = this.#words.tokens[at - 1];
    // "Reports containing user content": what is in a thing has no determiner there.
    if (this.#isContaining(at, reading)) return 'gerund';
    const isGoverned =
      !before ||
      this.#words.is(at - 1, C.preposition | C.coordinator | C.subordinator) ||
      this.#found.at(-1)?.end === at ||
      // "Given up collecting".
      (this.#found.at(-1)?.end === at - 1 && this.#found.at(-1)?.entry?.particle?.includes(before.norm) === true);
    // "Sharing: none", "profiling": a noun.
    if (next?.kind !== 'word') return before && isGoverned && next?.norm !== ':' ? 'gerund' : undefined;
    return isGoverned ? 'gerund' : undefined;
  }

  #isContaining(at: number, { entries }: VerbReading): boolean {
    const before = this.#words.tokens[at - 1];
    return (
      entries[0]?.act === 'contain' &&
      !this.#words.grammar.words.exemplifying.has(this.#words.tokens[at]!.norm) &&
      before?.kind === 'word' &&
      !this.#words.is(at - 1, CLOSED) &&
      this.#words.tokens[at + 1]?.kind === 'word'
    );
  }

  #asPast(at: number, reading: VerbReading): 'finite' | 'participle' | undefined {
    const before = this.#words.tokens[at - 1];
    if (this.#words.isSubjectBefore(at) || this.#goesOnPast(at)) return 'finite';
    if (this.#words.is(at - 1, OPENS_NOUN) || (before?.kind === 'word' && this.#words.is(at - 1, C.be)))
      return undefined;
    // "The founders sold their shares".
    if (
      before?.kind === 'word' &&
      !this.#words.is(at - 1, CLOSED) &&
      this.#words.is(at + 1, OPENS_NOUN) &&
      reading.entries[0]?.particle === undefined
    )
      return 'finite';
    // "Hartwell used to share": of one whose name it is.
    if (before?.kind === 'word' && before.capital && before.stem === before.norm && this.#isOver(at)) return 'finite';
    // "Limited information", "connected devices": an adjective, unless something that a participle has follows.
    const next = this.#words.tokens[at + 1];
    if (!next || next.kind === 'punct') return 'participle';
    if (this.#words.is(at + 1, C.preposition | C.coordinator | C.adverb | C.to | C.subordinator | AUXILIARY))
      return 'participle';
    const isAfterNoun = before?.kind === 'word' && !this.#words.is(at - 1, CLOSED | C.adverb);
    return isAfterNoun && this.#found.at(-1)?.end !== at ? 'participle' : undefined;
  }

  // "Used to": it was done, and is over.
  #isOver(at: number): boolean {
    const { stem, norm } = this.#words.tokens[at]!;
    return (
      this.#words.grammar.controlOf(stem, norm) === 'ends' &&
      this.#words.is(at + 1, C.to) &&
      this.#words.reading(at + 2)?.form === 'base'
    );
  }

  // "We have not sold, lent or shared it": joined with a verb that is past already.
  #goesOnPast(at: number): boolean {
    const last = this.#found.at(-1);
    if (!last || !isActivePast(last)) return false;
    for (let i = last.end; i < at; i++)
      if (this.#words.tokens[i]!.kind !== 'punct' && !this.#words.is(i, C.coordinator | C.adverb)) return false;
    return at > last.end;
  }

  #asPresent(at: number, { form, ambiguous, entries }: VerbReading): 'finite' | 'imperative' | undefined {
    if (this.#words.isSubjectBefore(at)) return 'finite';
    const before = this.#words.tokens[at - 1];
    // "Agents and other associates who need it": people, whom the pronoun describes.
    const isOfPeople = this.#words.grammar.words.ofPeople.has(this.#words.tokens[at + 1]?.norm ?? '');
    if (form === 'third-person' && isOfPeople && !entries.some(({ reports }) => reports)) return undefined;
    const opensObject =
      this.#words.is(at + 1, OPENS_NOUN | C.object | C.negativePronoun) &&
      !this.#words.is(at + 1, C.relative) &&
      // "Details such as", "parties other than".
      !this.#words.grammar.words.exemplifying.has(this.#words.tokens[at + 1]!.norm) &&
      !this.#words.grammar.words.comparison.has(this.#words.tokens[at + 2]?.norm ?? '');
    // "Please send": said to the reader.
    if (before && form === 'base' && this.#words.is(at - 1, C.filler) && !this.#words.is(at - 1, C.adverb))
      return 'imperative';
    if (!before || (before.kind === 'punct' && before.norm !== ',' && before.norm !== '/' && before.norm !== ')')) {
      if (form !== 'base') return undefined;
      return opensObject || (!ambiguous && !before && this.#words.tokens[at + 1]?.kind === 'word')
        ? 'imperative'
        : undefined;
    }
    if (this.#isInName(at, entries) || this.#isDescribed(at)) return undefined;
    if (
      this.#words.is(at - 1, OPENS_NOUN | C.preposition | C.be | C.have) ||
      (this.#words.is(at - 1, C.negator) && this.#words.isPaired(at - 1) && this.#found.at(-1)?.end !== at - 1)
    )
      return undefined;
    if (entries.length > 0 && (this.#closesContact(at, form) || this.#closesInsertion(at))) return 'finite';
    let previous = at - 1;
    while (this.#words.is(previous, C.adverb)) previous--;
    if (previous < at - 1 && this.#words.is(previous, OPENS_NOUN | C.preposition)) return undefined;
    const joint = this.#words.tokens[previous]?.norm;
    if (joint === ',' || joint === '/' || this.#words.is(previous, C.coordinator))
      return this.#asJoined(at, opensObject, ambiguous);
    // "Disclose to third parties your name": the one word behind the verb's preposition is no subject.
    const isVerbs = this.#found.at(-1)?.end === previous - 1;
    if (isVerbs && this.#words.is(previous - 1, C.preposition) && !this.#words.is(previous - 1, C.subordinator))
      return undefined;
    // A noun before it: its subject, or the first half of a compound.
    if (opensObject || (this.#words.is(at + 1, C.adverb) && !ambiguous)) {
      const agrees = this.#words.agrees(previous, form) || this.#words.agreesBeforePhrase(previous, form);
      return agrees ? 'finite' : undefined;
    }
    // "Page views, types of devices": with nothing behind it a plural, not a verb.
    const next = this.#words.tokens[at + 1];
    const isLast = !next || next.kind === 'punct' || this.#words.is(at + 1, C.coordinator);
    if (form === 'third-person' && isLast && (ambiguous || entries.length === 0)) return undefined;
    // "Contact details such as": what only the dictionary knows as a verb is one where the sentence says so.
    if (!ambiguous) {
      if (!this.#words.agrees(previous, form)) return undefined;
      return entries.length > 0 || form !== 'third-person' || this.#tagger.isVerb(at) ? 'finite' : undefined;
    }
    if (entries.length === 0) return undefined;
    if (!this.#words.agrees(previous, form) || this.#isWithinObject(at)) return undefined;
    return this.#tagger.isVerb(at) ? 'finite' : undefined;
  }

  // "We, as well as others, use it": behind what stands between the pronoun and its verb.
  #closesInsertion(at: number): boolean {
    if (this.#words.tokens[at - 1]!.norm !== ',') return false;
    let open = at - 2;
    while (open > 0 && open > at - MAX_INSERTION && this.#words.tokens[open]!.norm !== ',') open--;
    const last = this.#found.at(-1);
    return (
      open > 0 &&
      this.#words.tokens[open]!.norm === ',' &&
      this.#words.is(open - 1, C.subject) &&
      this.#words.is(open + 1, C.preposition | C.adverb) &&
      !(last && last.end > open)
    );
  }

  // "The sites we run use cookies": the verb of the noun that the clause before it describes.
  #closesContact(at: number, form: VerbForm): boolean {
    const last = this.#found.at(-1);
    if (last?.end !== at || last.form !== 'finite' || last.start !== last.head) return false;
    const noun = last.start - 2;
    const isContact =
      this.#words.is(last.start - 1, C.subject) &&
      !this.#words.is(last.start - 1, C.relative) &&
      this.#words.tokens[noun]?.kind === 'word';
    return isContact && !this.#words.is(noun, CLOSED) && this.#words.agrees(noun, form);
  }

  // "We collect usage, access logs": no second verb without a joint or a new subject between.
  #isWithinObject(at: number): boolean {
    const last = this.#found.at(-1);
    if (!last) return false;
    for (let i = last.end; i < at; i++)
      if (
        this.#words.tokens[i]!.kind === 'punct' ||
        this.#words.is(i, C.coordinator | C.relative | C.subordinator | C.subject)
      )
        return false;
    return true;
  }

  // "The United States": a capital behind a capital, of a verb that says nothing of data.
  #isInName(at: number, entries: readonly VerbEntry[]): boolean {
    const before = this.#words.tokens[at - 1]!;
    return (
      this.#words.tokens[at]!.capital && before.capital && before.kind === 'word' && !entries.some(({ act }) => act)
    );
  }

  // "By automated means": a participle that describes it, behind a preposition or determiner.
  #isDescribed(at: number): boolean {
    return this.#words.reading(at - 1)?.form === 'past' && this.#words.is(at - 2, OPENS_NOUN | C.preposition);
  }

  // "We collect, use, and share your data": a verb in a row.
  #asJoined(at: number, opensObject: boolean, ambiguous: boolean): 'finite' | undefined {
    const last = this.#found.at(-1);
    // "Our couriers, who are many, receive": the first verb of its clause.
    if (!last || last.form === 'gerund' || last.form === 'participle')
      return ambiguous && !opensObject ? undefined : 'finite';
    const { form } = this.#words.reading(at)!;
    const before = this.#words.reading(last.head)?.form;
    const isLike =
      before === form ||
      (last.tense === 'future' && form === 'base') ||
      (last.form === 'infinitive' && form === 'base');
    if (!isLike) return opensObject && !ambiguous ? 'finite' : undefined;
    if (opensObject) return 'finite';
    let between = last.end;
    while (
      between < at &&
      (this.#words.tokens[between]!.kind === 'punct' || this.#words.is(between, C.coordinator | C.adverb | C.negator))
    )
      between++;
    if (between === at) return 'finite';
    return !ambiguous && this.#words.tokens[at + 1]?.kind === 'word' ? 'finite' : undefined;
  }
}

/** Between "let" and its infinitive. */
const MAX_OBJECT = 4;
const MAX_INSERTION = 12;
