/** Verb groups: a verb with its auxiliaries, adverbs and negation, and what is inserted between them. */
import type { VerbEntry, VerbForm } from '../language/grammar.ts';
import type { Token } from '../text/tokens.ts';
import { classBit, type CompiledGrammar, type VerbReading } from './compiled-grammar.ts';

/** Token indices; ends are exclusive. */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

export interface VerbGroup extends Extent {
  /** The verb; of an ellipsis ("we do not") its last auxiliary. */
  readonly head: number;
  readonly entry: VerbEntry | undefined;
  /** `ellipsis`: auxiliaries alone, that stand for a verb said before; `silent`: an infinitive that does ("not to"). */
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle' | 'imperative' | 'ellipsis' | 'silent';
  readonly voice: 'active' | 'passive';
  readonly tense: 'present' | 'past' | 'perfect' | 'future';
  /** A form of "be" that links its subject to a noun or adjective. */
  readonly copula: boolean;
  /** Token of the negation. */
  readonly negator: number | undefined;
  readonly hedged: boolean;
  /** "Would", "could have". */
  readonly counterfactual: boolean;
  /** "Must", "have to". */
  readonly obliged: boolean;
  /** A subject between auxiliary and verb: "do we sell". */
  readonly inverted: Extent | undefined;
}

const C = {
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
const AUXILIARY = C.modal | C.do | C.have | C.be;
const OPENS_NOUN = C.determiner | C.possessive | C.negativeDeterminer;
const CLOSED = OPENS_NOUN | C.preposition | C.coordinator | C.subject | C.object | C.pronoun | AUXILIARY | C.to;

/** An insertion longer than this is no insertion. */
const MAX_INSERTION = 26;
/** A subject between auxiliary and verb is no longer. */
const MAX_INVERTED = 12;

/** Asked where neighbours do not tell whether a word is a verb. */
export interface Tagger {
  isVerb(at: number): boolean;
}

export class VerbGroups {
  readonly tokens: readonly Token[];
  readonly masks: Int32Array;
  readonly #grammar: CompiledGrammar;
  readonly #tagger: Tagger;
  readonly #readings: (VerbReading | undefined | null)[];
  readonly #found: VerbGroup[] = [];

  constructor(tokens: readonly Token[], grammar: CompiledGrammar, tagger: Tagger) {
    this.tokens = tokens;
    this.#grammar = grammar;
    this.#tagger = tagger;
    this.masks = new Int32Array(tokens.length + 1);
    for (let at = 0; at < tokens.length; at++) this.masks[at] = grammar.maskOf(tokens[at]!.norm);
    this.#readings = Array.from({ length: tokens.length }, () => null);
  }

  /** Left to right. */
  find(): readonly VerbGroup[] {
    for (let at = 0; at < this.tokens.length;) {
      if (this.#isName(at)) {
        at += NAME_LENGTH;
        continue;
      }
      const group = this.#withAuxiliaries(at) ?? this.#bare(at);
      if (group) this.#found.push(group);
      at = group ? Math.max(group.end, at + 1) : at + 1;
    }
    return this.#found;
  }

  #reading(at: number): VerbReading | undefined {
    if (at >= this.tokens.length || at < 0) return undefined;
    const known = this.#readings[at];
    if (known !== null) return known;
    const token = this.tokens[at]!;
    const reading = token.kind === 'word' ? this.#grammar.readingOf(token.norm) : undefined;
    this.#readings[at] = reading;
    return reading;
  }

  #is(at: number, bits: number): boolean {
    return at >= 0 && at < this.tokens.length && (this.masks[at]! & bits) !== 0;
  }

  // "Do Not Track", "Global Do Not Sell": a name, in capitals where its neighbours have none.
  #isName(at: number): boolean {
    const [first, second, third] = [this.tokens[at], this.tokens[at + 1], this.tokens[at + 2]];
    return (
      first !== undefined &&
      first.capital &&
      this.#is(at, C.do) &&
      this.#is(at + 1, C.negator) &&
      second!.capital &&
      third?.capital === true &&
      !this.#is(at - 1, C.subject) &&
      !this.#isAllCapitals()
    );
  }

  #isAllCapitals(): boolean {
    return this.tokens.every(({ kind, capital }) => kind !== 'word' || capital);
  }

  #withAuxiliaries(start: number): VerbGroup | undefined {
    const isNoMore = this.#isNoMore(start);
    if (!isNoMore && !this.#is(start, AUXILIARY | C.to | C.negator | C.adverb)) return undefined;
    const { words } = this.#grammar;
    // "Not to share", "never to sell".
    const marker = this.#is(start, C.to) ? start : this.#negatedMarker(start);
    const isInfinitive = marker !== undefined;
    if (marker !== undefined && this.#is(marker + 1, C.modal)) return undefined;
    let at = marker !== undefined ? marker + 1 : start;
    let last = -1;
    let negator: number | undefined = marker !== undefined && marker > start ? start : undefined;
    const seen = { modal: -1, do: -1, have: -1, be: -1 };
    let hedged = false;
    let counterfactual = false;
    let obliged = false;
    let inverted: Extent | undefined;
    for (; at < this.tokens.length; at++) {
      const { norm } = this.tokens[at]!;
      if (this.#is(at, AUXILIARY)) {
        if (this.#is(at, C.have) && !this.#isAuxiliaryHave(at)) {
          // "Have to give": an obligation, not a possession.
          if (!this.#is(at + 1, C.to) || this.#reading(at + 2)?.form !== 'base') break;
          obliged = true;
          last = seen.modal = at;
          at++;
          continue;
        }
        if (this.#is(at, C.do) && last >= 0 && !this.#is(at - 1, C.coordinator)) break;
        if (this.#is(at, C.modal)) seen.modal = at;
        else if (this.#is(at, C.do)) seen.do = at;
        else if (this.#is(at, C.have)) seen.have = at;
        else seen.be = at;
        if (this.#is(at, C.negator)) negator ??= at;
        if (this.#is(at, C.hedge)) hedged = true;
        if (words.counterfactuals.has(norm)) counterfactual = true;
        if (words.obligations.has(norm)) obliged = true;
        last = at;
        continue;
      }
      if (this.#is(at, C.negator) && !(this.#isPaired(at) && last < 0)) {
        if (this.#isEither(at)) continue;
        if (this.#isNoDenial(at)) break;
        negator ??= at;
        continue;
      }
      if (this.#isNoMore(at)) {
        negator ??= at;
        at++;
        continue;
      }
      if (this.#is(at, C.adverb)) {
        if (this.#is(at, C.hedge)) hedged = true;
        continue;
      }
      if (last >= 0 && this.#is(at, C.coordinator) && this.#is(at + 1, AUXILIARY | C.negator)) continue;
      // "We never, whatever the season, gather"
      if (last < 0 && negator !== undefined && at > start && this.tokens[at]!.norm === ',' && this.#isSubjectBefore(start)) {
        const after = this.#afterInsertion(at, { ...seen, do: start });
        if (after > at) {
          at = after - 1;
          continue;
        }
      }
      // "We do not: sell your name": the lead-in of a list, and its item.
      if (norm === ':' && last >= 0 && this.#isHeadOf(at + 1, seen)) continue;
      if (last >= 0) {
        const after = this.#afterInsertion(at, seen);
        if (after > at) {
          for (let i = at; i < after; i++) if (this.#is(i, C.negator) && this.#is(i, AUXILIARY)) negator ??= i;
          for (let i = at; i < after - 1; i++) if (this.#is(i, AUXILIARY) && this.#is(i + 1, C.negator)) negator ??= i + 1;
          at = after - 1;
          continue;
        }
        if (!inverted && this.#mayInvert(start, at)) {
          const verb = this.#verbAfterSubject(at, seen);
          if (verb > at) {
            inverted = { start: at, end: verb };
            at = verb - 1;
            continue;
          }
        }
      }
      break;
    }
    if (marker !== undefined) {
      const silent = this.#silentInfinitive(start, marker, negator);
      if (silent) return silent;
    }
    if (last < 0 && !isInfinitive && negator === undefined) return undefined;
    // "Not to sell", "never to share".
    if (last < 0 && negator !== undefined && !isInfinitive && this.#is(at, C.to)) {
      const infinitive = this.#withAuxiliaries(at);
      return infinitive && { ...infinitive, start, negator: infinitive.negator ?? negator };
    }
    // "Be it rain or shine".
    if (last === start && words.bareBe.has(this.tokens[last]!.norm)) return undefined;
    const reading = this.#reading(at);
    const tense = seen.have >= 0 ? 'perfect' : seen.modal >= 0 ? 'future' : this.#isPast(last) ? 'past' : 'present';
    const shared = { start, negator, hedged, counterfactual, obliged, inverted, tense } as const;
    const passive = seen.be >= 0 && seen.be === last;
    if (passive && this.#isPastForm(at) && !this.#isAdjective(at))
      return this.#group({ ...shared, form: isInfinitive ? 'infinitive' : 'finite', voice: 'passive', head: at });
    if (passive && reading?.form === 'gerund' && (reading.entries.length > 0 || this.#is(at + 1, OPENS_NOUN | C.object)))
      return this.#group({ ...shared, form: isInfinitive ? 'infinitive' : 'finite', voice: 'active', head: at });
    if (passive) return this.#group({ ...shared, form: isInfinitive ? 'infinitive' : 'finite', voice: 'active', head: last, copula: true });
    if (seen.have >= 0 && this.#isPastForm(at))
      return this.#group({ ...shared, form: 'finite', voice: 'active', head: at });
    if (seen.modal >= 0 || seen.do >= 0) {
      if (this.#canBeBase(at, reading))
        return this.#group({ ...shared, form: 'finite', voice: 'active', head: at });
      if (this.#is(at, C.have)) return this.#group({ ...shared, form: 'finite', voice: 'active', head: at });
      return this.#ellipsis({ ...shared, form: 'ellipsis', voice: 'active', head: last });
    }
    if (isInfinitive) {
      if (this.#is(at, C.have | C.do | C.be) || this.#canBeInfinitive(marker!, at, reading))
        return this.#group({ ...shared, form: 'infinitive', voice: 'active', head: at });
      return undefined;
    }
    // "Not collecting", "never sold", "not shared".
    if (negator !== undefined && last < 0 && reading) {
      const isNoun = this.tokens[start - 1]?.kind === 'word' && !this.#is(start - 1, CLOSED | C.coordinator);
      // "The data we hold about you never leaves": no other word with that ending stands behind it.
      const isVerb = reading.form === 'third-person' && this.tokens[start - 1]?.kind === 'word' && !this.#is(start - 1, C.coordinator | C.preposition | C.be | OPENS_NOUN);
      const subject = isVerb || this.#isSubjectBefore(start) || (isNoun && reading.form !== 'past' && this.#agrees(start - 1, reading.form));
      if (reading.form === 'gerund') return this.#group({ ...shared, form: 'gerund', voice: 'active', head: at });
      if (reading.form === 'past')
        return this.#group({ ...shared, form: subject ? 'finite' : 'participle', voice: subject ? 'active' : 'passive', head: at });
      if (subject || this.#is(at + 1, OPENS_NOUN | C.object))
        return this.#group({ ...shared, form: subject ? 'finite' : 'imperative', voice: 'active', head: at });
      return undefined;
    }
    if (this.#is(at, C.have) && last < 0 && negator !== undefined)
      return this.#group({ ...shared, form: 'finite', voice: 'active', head: at });
    return undefined;
  }

  #group(
    given: Omit<VerbGroup, 'end' | 'entry' | 'copula'> & { copula?: boolean },
  ): VerbGroup {
    const { head } = given;
    return { copula: false, ...given, end: head + 1, entry: this.#entryAt(head) };
  }

  // "We do so": the word belongs to it.
  #ellipsis(given: Omit<VerbGroup, 'end' | 'entry' | 'copula'>): VerbGroup {
    const group = this.#group(given);
    return this.#grammar.words.proforms.has(this.tokens[group.end]?.norm ?? '') ? { ...group, end: group.end + 1 } : group;
  }

  #entryAt(head: number): VerbEntry | undefined {
    const entries = this.#reading(head)?.entries ?? [];
    return entries.find(({ particle }) => !particle || this.#hasParticle(head, particle));
  }

  #hasParticle(head: number, particles: readonly string[]): boolean {
    for (let at = head + 1; at <= head + PARTICLE_WITHIN && at < this.tokens.length; at++) {
      if (particles.includes(this.tokens[at]!.norm)) return true;
      if (this.tokens[at]!.kind === 'punct') return false;
    }
    return false;
  }

  // "No longer".
  #isNoMore(at: number): boolean {
    return this.#is(at, C.negativeDeterminer) && this.#grammar.words.noMore.has(this.tokens[at + 1]?.norm ?? '');
  }

  // The "to" of "not to", "never ever to".
  // "We have chosen not to.", "to do so": it stands for a verb said before.
  #silentInfinitive(start: number, marker: number, negator: number | undefined): VerbGroup | undefined {
    const next = this.tokens[marker + 1];
    const isSilent = marker > start && (!next || next.kind === 'punct');
    const isProform = this.#is(marker + 1, C.do) && this.#grammar.words.proforms.has(this.tokens[marker + 2]?.norm ?? '');
    if (!isSilent && !isProform) return undefined;
    const end = isProform ? marker + 3 : marker + 1;
    return {
      start,
      end,
      head: end - 1,
      entry: undefined,
      form: 'silent',
      voice: 'active',
      tense: 'present',
      copula: false,
      negator,
      hedged: false,
      counterfactual: false,
      obliged: false,
      inverted: undefined,
    };
  }

  #negatedMarker(start: number): number | undefined {
    if (!this.#is(start, C.negator) || this.#is(start, AUXILIARY) || this.#isNoDenial(start)) return undefined;
    let at = start + 1;
    while (this.#is(at, C.adverb)) at++;
    const next = this.tokens[at + 1];
    return this.#is(at, C.to) && (!next || next.kind === 'punct' || this.#reading(at + 1)?.form === 'base') ? at : undefined;
  }

  // "Neither" and "nor" before a phrase deny the phrase, not a verb.
  #isPaired(at: number): boolean {
    return this.#grammar.words.pairedNegators.has(this.tokens[at]!.norm);
  }

  // "Not only", "not limited to", "may or may not", "whether or not".
  #isNoDenial(at: number): boolean {
    const next = this.tokens[this.#grammar.words.bareBe.has(this.tokens[at + 1]?.norm ?? '') ? at + 2 : at + 1]?.norm ?? '';
    return (
      this.#grammar.words.noDenial.has(next) || this.#grammar.words.alternative.has(this.tokens[at - 1]?.norm ?? '')
    );
  }

  // "May or may not".
  #isEither(at: number): boolean {
    return (
      this.#is(at - 1, AUXILIARY) &&
      this.#grammar.words.alternative.has(this.tokens[at - 2]?.norm ?? '') &&
      this.tokens[at - 3]?.norm === this.tokens[at - 1]!.norm
    );
  }

  #isAuxiliaryHave(at: number): boolean {
    for (let i = at + 1; i < at + 6 && i < this.tokens.length; i++) {
      if (this.#is(i, C.be) || this.#isPastForm(i)) return !this.#is(i - 1, OPENS_NOUN) || this.#is(i - 1, C.adverb);
      if (!this.#is(i, C.negator | C.adverb | C.coordinator) && !(i === at + 1 && this.#is(i, C.subject))) return false;
    }
    return false;
  }

  #isPastForm(at: number): boolean {
    const reading = this.#reading(at);
    return reading?.form === 'past' || (reading?.form === 'base' && this.#grammar.words.sameForm.has(this.tokens[at]!.norm));
  }

  #isPast(at: number): boolean {
    return at >= 0 && this.#grammar.words.pastAuxiliaries.has(this.tokens[at]!.norm);
  }

  // "Interested in", "located at": participles that are adjectives.
  #isAdjective(at: number): boolean {
    return this.#grammar.words.states.has(this.tokens[at]!.norm);
  }

  #canBeBase(at: number, reading: VerbReading | undefined): boolean {
    const token = this.tokens[at];
    if (token?.kind !== 'word' || this.#is(at, CLOSED)) return false;
    return reading ? reading.form === 'base' || this.#grammar.words.sameForm.has(token.norm) : /^\p{Ll}+$/u.test(token.norm);
  }

  // "To use", but "access to records", "in addition to", "to partners".
  #canBeInfinitive(to: number, at: number, reading: VerbReading | undefined): boolean {
    if (reading?.form !== 'base' || this.#is(at, CLOSED)) return false;
    if (!reading.ambiguous) return true;
    const before = this.tokens[to - 1]?.norm ?? '';
    if (this.#grammar.words.takesNoun.has(before)) return false;
    return !this.#is(at + 1, C.be) || this.#tagger.isVerb(at);
  }

  // "Will (if we must) be sent", "do not, and will not, sell", "will under no circumstances sell".
  #afterInsertion(at: number, seen: { modal: number; do: number; have: number; be: number }): number {
    const { norm, kind } = this.tokens[at]!;
    const limit = Math.min(this.tokens.length, at + MAX_INSERTION);
    if (kind === 'punct' && PAIRS.has(norm)) {
      const close = PAIRS.get(norm)!;
      for (let i = at + 1; i < limit; i++) {
        if (this.tokens[i]!.norm !== close) continue;
        if (this.#isHeadOf(i + 1, seen)) return i + 1;
      }
      return at;
    }
    if (!this.#is(at, C.preposition | C.subordinator) || this.#grammar.words.comparison.has(norm)) return at;
    for (let i = at + 1; i < Math.min(limit, at + MAX_PHRASE); i++) {
      if (this.tokens[i]!.norm === ',') return this.#afterInsertion(i, seen) > i || this.#isHeadOf(i + 1, seen) ? i : at;
      if (this.tokens[i]!.kind === 'punct') return at;
      if (i > at + 1 && this.#isHeadOf(i, seen) && !this.#is(i - 1, OPENS_NOUN | C.preposition | C.coordinator)) return i;
    }
    return at;
  }

  // Can the token go on the group, after adverbs and further auxiliaries?
  #isHeadOf(at: number, seen: { modal: number; do: number; have: number; be: number }): boolean {
    let i = at;
    while (this.#is(i, C.adverb | C.negator | C.be | C.have)) i++;
    const reading = this.#reading(i);
    if (i > at && this.#is(i - 1, C.be)) return reading?.form === 'past' || reading?.form === 'gerund';
    if (!reading || this.#is(i, CLOSED)) return false;
    return seen.be > Math.max(seen.modal, seen.do) || seen.have > Math.max(seen.modal, seen.do)
      ? reading.form === 'past'
      : (seen.modal >= 0 || seen.do >= 0) && reading.form === 'base';
  }

  // At the head of a clause, or after what can stand before it.
  #mayInvert(start: number, at: number): boolean {
    if (start > 0 && this.tokens[start - 1]!.kind === 'word' && !this.#opensInversion(start)) return false;
    if (this.#grammar.words.bareBe.has(this.tokens[at - 1]!.norm)) return false;
    return this.#is(at, C.subject | OPENS_NOUN | C.pronoun) || this.tokens[at]!.capital;
  }

  #opensInversion(start: number): boolean {
    if (this.#is(start - 1, C.subject)) return false;
    if (this.#is(start - 1, C.coordinator | C.interrogative | C.negator | C.adverb)) return true;
    // "Under no circumstances will we", "at no time do we".
    for (let i = start - 1; i >= 0 && i >= start - 5; i--) {
      if (this.#is(i, C.negativeDeterminer | C.negator) || this.#is(i, C.interrogative)) return true;
      if (this.tokens[i]!.kind === 'punct') return false;
    }
    return false;
  }

  #verbAfterSubject(at: number, seen: { modal: number; do: number; have: number; be: number }): number {
    for (let i = at + 1; i < this.tokens.length && i <= at + MAX_INVERTED; i++) {
      if (this.tokens[i]!.kind === 'punct') return at;
      if (this.#is(i - 1, OPENS_NOUN | C.preposition)) continue;
      if (this.#is(i, C.to) && seen.be >= 0 && this.#reading(i + 1)?.form === 'base') return i + 1;
      if (this.#isHeadOf(i, seen)) return i;
    }
    return at;
  }

  /** A verb without auxiliaries. */
  #bare(at: number): VerbGroup | undefined {
    const reading = this.#reading(at);
    if (!reading || this.#is(at, C.preposition | C.pronoun)) return undefined;
    const { form } = reading;
    if (form === 'base' && this.#isBareInfinitive(at)) return this.#bareGroup(at, 'infinitive', form);
    const kind = this.#is(at, C.have)
      ? this.#isSubjectBefore(at) || form !== 'gerund' ? ('finite' as const) : ('gerund' as const)
      : form === 'gerund'
        ? this.#asGerund(at, reading)
        : form === 'past'
          ? this.#asPast(at, reading)
          : this.#asPresent(at, reading);
    return kind && this.#bareGroup(at, kind, form);
  }

  // "Lets us collect"
  #isBareInfinitive(at: number): boolean {
    const last = this.#found.at(-1);
    if (!last?.entry || !this.#grammar.words.bareInfinitive.has(last.entry.lemma)) return false;
    if (at - last.end < 1 || at - last.end > MAX_OBJECT || this.#is(at - 1, OPENS_NOUN | C.preposition)) return false;
    for (let i = last.end; i < at; i++) if (this.tokens[i]!.kind === 'punct') return false;
    return this.#is(at - 1, C.object) || this.tokens[at - 1]!.stem !== this.tokens[at - 1]!.norm;
  }

  #bareGroup(at: number, kind: VerbGroup['form'], form: VerbForm): VerbGroup {
    return this.#group({
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
    const next = this.tokens[at + 1];
    // "Our sending your letters": an object of its own makes it a verb.
    if (this.#is(at - 1, C.possessive) && this.#is(at + 1, OPENS_NOUN) && reading.entries.length > 0) return 'gerund';
    if (this.#is(at - 1, OPENS_NOUN) || this.#grammar.words.genitive.has(next?.norm ?? '')) return undefined;
    if (this.#is(at + 1, OPENS_NOUN | C.object | C.pronoun)) return 'gerund';
    if (reading.entries.length === 0) return undefined;
    const before = this.tokens[at - 1];
    const isGoverned =
      !before || this.#is(at - 1, C.preposition | C.coordinator | C.subordinator) || this.#found.at(-1)?.end === at;
    // "Sharing: none", "profiling": a noun.
    if (next?.kind !== 'word') return before && isGoverned && next?.norm !== ':' ? 'gerund' : undefined;
    return isGoverned ? 'gerund' : undefined;
  }

  #asPast(at: number, reading: VerbReading): 'finite' | 'participle' | undefined {
    const before = this.tokens[at - 1];
    if (this.#isSubjectBefore(at)) return 'finite';
    if (this.#is(at - 1, OPENS_NOUN) || (before?.kind === 'word' && this.#is(at - 1, C.be))) return undefined;
    // "The founders sold their shares".
    if (before?.kind === 'word' && !this.#is(at - 1, CLOSED) && this.#is(at + 1, OPENS_NOUN) && reading.entries[0]?.particle === undefined)
      return 'finite';
    // "Limited information", "connected devices": an adjective, unless something that a participle has follows.
    const next = this.tokens[at + 1];
    if (!next || next.kind === 'punct') return 'participle';
    if (this.#is(at + 1, C.preposition | C.coordinator | C.adverb | C.to | C.subordinator | AUXILIARY)) return 'participle';
    const isAfterNoun = before?.kind === 'word' && !this.#is(at - 1, CLOSED | C.adverb);
    return isAfterNoun && this.#found.at(-1)?.end !== at ? 'participle' : undefined;
  }

  #asPresent(at: number, { form, ambiguous, entries }: VerbReading): 'finite' | 'imperative' | undefined {
    if (this.#isSubjectBefore(at)) return 'finite';
    const before = this.tokens[at - 1];
    // "Agents and other associates who need it": people, whom the pronoun describes.
    if (form === 'third-person' && !entries.some(({ reports }) => reports) && this.#grammar.words.ofPeople.has(this.tokens[at + 1]?.norm ?? ''))
      return undefined;
    const opensObject =
      this.#is(at + 1, OPENS_NOUN | C.object | C.negativePronoun) &&
      !this.#is(at + 1, C.relative) &&
      // "Details such as".
      !this.#grammar.words.exemplifying.has(this.tokens[at + 1]!.norm);
    // "Please send": said to the reader.
    if (before && form === 'base' && this.#is(at - 1, C.filler) && !this.#is(at - 1, C.adverb)) return 'imperative';
    if (!before || (before.kind === 'punct' && before.norm !== ',' && before.norm !== '/' && before.norm !== ')')) {
      if (form !== 'base') return undefined;
      return opensObject || (!ambiguous && !before && this.tokens[at + 1]?.kind === 'word') ? 'imperative' : undefined;
    }
    if (this.#isInName(at, entries) || this.#isDescribed(at)) return undefined;
    if (this.#is(at - 1, OPENS_NOUN | C.preposition | C.be | C.have) || (this.#is(at - 1, C.negator) && this.#isPaired(at - 1))) return undefined;
    let previous = at - 1;
    while (this.#is(previous, C.adverb)) previous--;
    if (previous < at - 1 && this.#is(previous, OPENS_NOUN | C.preposition)) return undefined;
    const joint = this.tokens[previous]?.norm;
    if (joint === ',' || joint === '/' || this.#is(previous, C.coordinator)) return this.#asJoined(at, opensObject, ambiguous);
    // "Disclose to third parties your name": the one word behind the verb's preposition is no subject.
    const isVerbs = this.#found.at(-1)?.end === previous - 1;
    if (isVerbs && this.#is(previous - 1, C.preposition) && !this.#is(previous - 1, C.subordinator)) return undefined;
    // A noun before it: its subject, or the first half of a compound.
    if (opensObject || (this.#is(at + 1, C.adverb) && !ambiguous)) return this.#agrees(previous, form) ? 'finite' : undefined;
    // "Page views, types of devices": with nothing behind it a plural, not a verb.
    const next = this.tokens[at + 1];
    const isLast = !next || next.kind === 'punct' || this.#is(at + 1, C.coordinator);
    if (form === 'third-person' && isLast && (ambiguous || entries.length === 0)) return undefined;
    // "Contact details such as": what only the dictionary knows as a verb is one where the sentence says so.
    if (!ambiguous) {
      if (!this.#agrees(previous, form)) return undefined;
      return entries.length > 0 || form !== 'third-person' || this.#tagger.isVerb(at) ? 'finite' : undefined;
    }
    if (entries.length === 0) return undefined;
    if (!this.#agrees(previous, form) || this.#isWithinObject(at)) return undefined;
    return this.#tagger.isVerb(at) ? 'finite' : undefined;
  }

  // "We collect usage, access logs": no second verb without a joint or a new subject between.
  #isWithinObject(at: number): boolean {
    const last = this.#found.at(-1);
    if (!last) return false;
    for (let i = last.end; i < at; i++)
      if (this.tokens[i]!.kind === 'punct' || this.#is(i, C.coordinator | C.relative | C.subordinator | C.subject)) return false;
    return true;
  }

  // "Partners collect", "a partner collects"; of a name nobody knows the number.
  #agrees(subject: number, form: VerbForm): boolean {
    const token = this.tokens[subject];
    if (!token) return false;
    if (token.capital || token.norm === ')') return true;
    const isPlural = token.stem !== token.norm || this.#grammar.words.plurals.has(token.norm);
    return form === 'base' ? isPlural : !isPlural || token.norm.endsWith('ss');
  }

  // "The United States": a capital behind a capital, of a verb that says nothing of data.
  #isInName(at: number, entries: readonly VerbEntry[]): boolean {
    const before = this.tokens[at - 1]!;
    return this.tokens[at]!.capital && before.capital && before.kind === 'word' && !entries.some(({ act }) => act);
  }

  // "By automated means": a participle that describes it, behind a preposition or determiner.
  #isDescribed(at: number): boolean {
    return this.#reading(at - 1)?.form === 'past' && this.#is(at - 2, OPENS_NOUN | C.preposition);
  }

  // "We collect, use, and share your data": a verb in a row.
  #asJoined(at: number, opensObject: boolean, ambiguous: boolean): 'finite' | undefined {
    const last = this.#found.at(-1);
    // "Our couriers, who are many, receive": the first verb of its clause.
    if (!last || last.form === 'gerund' || last.form === 'participle') return ambiguous && !opensObject ? undefined : 'finite';
    const { form } = this.#reading(at)!;
    const before = this.#reading(last.head)?.form;
    const isLike = before === form || (last.tense === 'future' && form === 'base') || (last.form === 'infinitive' && form === 'base');
    if (!isLike) return opensObject && !ambiguous ? 'finite' : undefined;
    if (opensObject) return 'finite';
    let between = last.end;
    while (between < at && (this.tokens[between]!.kind === 'punct' || this.#is(between, C.coordinator | C.adverb | C.negator)))
      between++;
    if (between === at) return 'finite';
    return !ambiguous && this.tokens[at + 1]?.kind === 'word' ? 'finite' : undefined;
  }

  // A pronoun, "that" or "which" right before it, adverbs aside.
  #isSubjectBefore(at: number): boolean {
    let i = at - 1;
    while (this.#is(i, C.adverb) && !this.#is(i, C.subject | C.pronoun)) i--;
    // "We not only collect"
    if (this.#is(i, C.negator) && this.#isNoDenial(i)) i--;
    // "Neither names nor numbers": nouns.
    if (this.#is(i, C.negator) && this.#isPaired(i)) return false;
    const isObject = this.#is(i - 1, C.preposition) && !this.#is(i - 1, C.subordinator);
    if (this.#is(i, C.subject | C.negativePronoun) && !isObject) return true;
    if (this.#is(i, C.relative)) return !this.#grammar.words.possessiveRelative.has(this.tokens[i]!.norm) && i > 0 && !this.#is(i - 1, C.preposition);
    return this.#is(i, C.pronoun) && !this.#is(i, OPENS_NOUN | C.object) && !this.#is(i - 1, C.preposition);
  }
}

const PARTICLE_WITHIN = 12;
/** "Do Not Track". */
const NAME_LENGTH = 3;
const MAX_PHRASE = 9;
/** Between "let" and its infinitive. */
const MAX_OBJECT = 4;
const PAIRS: ReadonlyMap<string, string> = new Map([
  [',', ','],
  ['(', ')'],
  ['–', '–'],
  ['—', '—'],
  ['-', '-'],
]);
