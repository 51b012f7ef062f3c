/** Verbs with auxiliaries, a marker or a negation: "will not be sent", "not to sell", "never shares". */
import type { VerbReading } from './compiled-grammar.ts';
import { Insertions, type Auxiliaries } from './insertions.ts';
import type { Tagger } from './tagger.ts';
import type { Extent, VerbGroup } from './verb-group.ts';
import { AUXILIARY, C, CLOSED, OPENS_NOUN, type VerbWords } from './verb-words.ts';

/** What has been read when the verb is reached. */
interface Gathered extends Pick<VerbGroup, 'start' | 'negator' | 'hedged' | 'counterfactual' | 'obliged' | 'inverted'> {
  /** The "to" of an infinitive. */
  readonly marker: number | undefined;
  /** Where the verb would stand. */
  readonly at: number;
  /** The last auxiliary; -1 where there is none. */
  readonly last: number;
  readonly seen: Auxiliaries;
}

export class AuxiliaryGroups {
  readonly #words: VerbWords;
  readonly #tagger: Tagger;
  readonly #insertions: Insertions;

  constructor(words: VerbWords, tagger: Tagger) {
    this.#words = words;
    this.#tagger = tagger;
    this.#insertions = new Insertions(words);
  }

  /** The group that begins with an auxiliary, a marker or a negation. */
  at(start: number): VerbGroup | undefined {
    const isNoMore = this.#isNoMore(start);
    if (!isNoMore && !this.#words.is(start, AUXILIARY | C.to | C.negator | C.adverb)) return undefined;
    const { words } = this.#words.grammar;
    // "Not to share", "never to sell".
    const marker = this.#words.is(start, C.to) ? start : this.#negatedMarker(start);
    if (marker !== undefined && this.#words.is(marker + 1, C.modal)) return undefined;
    let at = marker !== undefined ? marker + 1 : start;
    let last = -1;
    let negator: number | undefined = marker !== undefined && marker > start ? start : undefined;
    const seen: Auxiliaries = { modal: -1, do: -1, have: -1, be: -1 };
    let hedged = false;
    let counterfactual = false;
    let obliged = false;
    let inverted: Extent | undefined;
    for (; at < this.#words.tokens.length; at++) {
      const { norm } = this.#words.tokens[at]!;
      if (this.#words.is(at, AUXILIARY)) {
        if (this.#words.is(at, C.have) && !this.#isAuxiliaryHave(at)) {
          // "Have to give": an obligation, not a possession.
          if (!this.#words.is(at + 1, C.to) || this.#words.reading(at + 2)?.form !== 'base') break;
          obliged = true;
          last = seen.modal = at;
          at++;
          continue;
        }
        // "We will not do so" is one group; "what we can do does" are two.
        const isProForm = words.proforms.has(this.#words.tokens[at + 1]?.norm ?? '');
        if (this.#words.is(at, C.do) && last >= 0 && !this.#words.is(at - 1, C.coordinator) && !isProForm) break;
        if (this.#words.is(at, C.modal)) seen.modal = at;
        else if (this.#words.is(at, C.do)) seen.do = at;
        else if (this.#words.is(at, C.have)) seen.have = at;
        else seen.be = at;
        if (this.#words.is(at, C.negator) && !this.#isSometimes(at)) negator ??= at;
        if (this.#words.is(at, C.hedge) || this.#isSometimes(at)) hedged = true;
        if (words.counterfactuals.has(norm)) counterfactual = true;
        if (words.obligations.has(norm)) obliged = true;
        last = at;
        continue;
      }
      if (this.#words.is(at, C.negator) && !(this.#words.isPaired(at) && last < 0 && !this.#deniesVerb(at))) {
        if (this.#isEither(at)) continue;
        if (last >= 0 && this.#isSometimes(at)) {
          hedged = true;
          at++;
          continue;
        }
        // "We do not only keep it": it is kept.
        const isMore =
          last >= 0 && words.sole.has(this.#words.tokens[at + 1]?.norm ?? '') && !this.#words.is(at + 2, C.preposition);
        if (isMore && this.#words.is(at - 1, AUXILIARY)) continue;
        if (this.#words.isNoDenial(at)) break;
        negator ??= at;
        continue;
      }
      if (this.#isNoMore(at)) {
        negator ??= at;
        at++;
        continue;
      }
      if (this.#words.is(at, C.adverb)) {
        if (this.#words.is(at, C.hedge)) hedged = true;
        continue;
      }
      if (last >= 0 && this.#words.is(at, C.coordinator) && this.#words.is(at + 1, AUXILIARY | C.negator)) continue;
      // "We never, whatever the season, gather"
      if (
        last < 0 &&
        negator !== undefined &&
        at > start &&
        this.#words.tokens[at]!.norm === ',' &&
        this.#words.isSubjectBefore(start)
      ) {
        const after = this.#insertions.afterInsertion(at, { ...seen, do: start });
        if (after > at) {
          at = after - 1;
          continue;
        }
      }
      // "We do not: sell your name": the lead-in of a list, and its item.
      if (norm === ':' && last >= 0 && this.#insertions.isHeadOf(at + 1, seen)) continue;
      if (last >= 0) {
        const after = this.#insertions.afterInsertion(at, seen);
        if (after > at) {
          for (let i = at; i < after; i++)
            if (this.#words.is(i, C.negator) && this.#words.is(i, AUXILIARY)) negator ??= i;
          for (let i = at; i < after - 1; i++)
            if (this.#words.is(i, AUXILIARY) && this.#words.is(i + 1, C.negator)) negator ??= i + 1;
          at = after - 1;
          continue;
        }
        if (!inverted && this.#insertions.mayInvert(start, at)) {
          const verb = this.#insertions.verbAfterSubject(at, seen);
          if (verb > at) {
            inverted = { start: at, end: this.#words.tokens[verb - 1]!.norm === ':' ? verb - 1 : verb };
            at = verb - 1;
            continue;
          }
        }
      }
      break;
    }
    return this.#complete({ start, marker, at, last, negator, seen, hedged, counterfactual, obliged, inverted });
  }

  // Which verb the auxiliaries belong to, and in which form.
  #complete({
    start,
    marker,
    at,
    last,
    negator,
    seen,
    hedged,
    counterfactual,
    obliged,
    inverted,
  }: Gathered): VerbGroup | undefined {
    const { words } = this.#words.grammar;
    const isInfinitive = marker !== undefined;
    if (marker !== undefined) {
      const silent = this.#silentInfinitive(start, marker, negator);
      if (silent) return silent;
    }
    if (last < 0 && !isInfinitive && negator === undefined) return undefined;
    // "Not to sell", "never to share".
    if (last < 0 && negator !== undefined && !isInfinitive && this.#words.is(at, C.to)) {
      const infinitive = this.at(at);
      return infinitive && { ...infinitive, start, negator: infinitive.negator ?? negator };
    }
    // "Be it rain or shine".
    if (last === start && words.bareBe.has(this.#words.tokens[last]!.norm)) return undefined;
    const reading = this.#words.reading(at);
    const tense = seen.have >= 0 ? 'perfect' : seen.modal >= 0 ? 'future' : this.#isPast(last) ? 'past' : 'present';
    const grouped = (form: VerbGroup['form'], voice: VerbGroup['voice'], head: number, copula = false): VerbGroup =>
      this.#words.group({
        start,
        head,
        form,
        voice,
        tense,
        copula,
        negator,
        hedged,
        counterfactual,
        obliged,
        inverted,
      });
    const passive = seen.be >= 0 && seen.be === last;
    if (passive && this.#words.isPastForm(at) && !this.#isAdjective(at))
      return grouped(isInfinitive ? 'infinitive' : 'finite', 'passive', at);
    if (
      passive &&
      reading?.form === 'gerund' &&
      (reading.entries.length > 0 || this.#words.is(at + 1, OPENS_NOUN | C.object))
    )
      return grouped(isInfinitive ? 'infinitive' : 'finite', 'active', at);
    if (passive) return grouped(isInfinitive ? 'infinitive' : 'finite', 'active', last, true);
    if (seen.have >= 0 && this.#words.isPastForm(at)) return grouped('finite', 'active', at);
    if (seen.modal >= 0 || seen.do >= 0) {
      if (this.#canBeBase(at, reading)) return grouped('finite', 'active', at);
      if (this.#words.is(at, C.have)) return grouped('finite', 'active', at);
      return this.#ellipsis(grouped('ellipsis', 'active', last));
    }
    if (isInfinitive) {
      if (this.#words.is(at, C.have | C.do | C.be) || this.#canBeInfinitive(marker, at, reading))
        return grouped('infinitive', 'active', at);
      return undefined;
    }
    // "Not collecting", "never sold", "not shared".
    if (negator !== undefined && last < 0 && reading) {
      const isNoun =
        this.#words.tokens[start - 1]?.kind === 'word' && !this.#words.is(start - 1, CLOSED | C.coordinator);
      // "The data we hold about you never leaves": no other word with that ending stands behind it.
      const isVerb =
        reading.form === 'third-person' &&
        this.#words.tokens[start - 1]?.kind === 'word' &&
        !this.#words.is(start - 1, C.coordinator | C.preposition | C.be | OPENS_NOUN);
      const subject =
        isVerb ||
        this.#words.isSubjectBefore(start) ||
        (isNoun && reading.form !== 'past' && this.#words.agrees(start - 1, reading.form));
      if (reading.form === 'gerund') return grouped('gerund', 'active', at);
      if (reading.form === 'past')
        return grouped(subject ? 'finite' : 'participle', subject ? 'active' : 'passive', at);
      if (subject || this.#words.is(at + 1, OPENS_NOUN | C.object))
        return grouped(subject ? 'finite' : 'imperative', 'active', at);
      return undefined;
    }
    if (this.#words.is(at, C.have) && last < 0 && negator !== undefined) return grouped('finite', 'active', at);
    return undefined;
  }

  // "We have chosen not to.", "to do so": it stands for a verb said before.
  #silentInfinitive(start: number, marker: number, negator: number | undefined): VerbGroup | undefined {
    const next = this.#words.tokens[marker + 1];
    const isSilent = marker > start && (!next || next.kind === 'punct');
    const isProform =
      this.#words.is(marker + 1, C.do) &&
      this.#words.grammar.words.proforms.has(this.#words.tokens[marker + 2]?.norm ?? '');
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

  // "We do so": the word belongs to it.
  #ellipsis(group: VerbGroup): VerbGroup {
    return this.#words.grammar.words.proforms.has(this.#words.tokens[group.end]?.norm ?? '')
      ? { ...group, end: group.end + 1 }
      : group;
  }

  // "We neither collect nor store it", "the app neither sends nor sells it": the first of the pair, beside its subject.
  #deniesVerb(at: number): boolean {
    if (this.#words.is(at, C.coordinator)) return false;
    const form = this.#words.reading(at + 1)?.form;
    if (form === 'base') return this.#words.isSubjectBefore(at) || this.#words.agrees(at - 1, form);
    const isNoun = this.#words.tokens[at - 1]?.kind === 'word' && !this.#words.is(at - 1, CLOSED);
    return form === 'third-person' && isNoun && !this.#words.reading(at - 1)?.entries.length;
  }

  // "No longer".
  #isNoMore(at: number): boolean {
    return (
      this.#words.is(at, C.negativeDeterminer) &&
      this.#words.grammar.words.noMore.has(this.#words.tokens[at + 1]?.norm ?? '')
    );
  }

  // The "to" of "not to", "never ever to".
  #negatedMarker(start: number): number | undefined {
    if (!this.#words.is(start, C.negator) || this.#words.is(start, AUXILIARY) || this.#words.isNoDenial(start))
      return undefined;
    let at = start + 1;
    while (this.#words.is(at, C.adverb)) at++;
    const next = this.#words.tokens[at + 1];
    return this.#words.is(at, C.to) && (!next || next.kind === 'punct' || this.#words.reading(at + 1)?.form === 'base')
      ? at
      : undefined;
  }

  // "Not always", "cannot always".
  #isSometimes(at: number): boolean {
    const { sometimes } = this.#words.grammar.words;
    return this.#words.is(at, C.negator) && sometimes.has(this.#words.tokens[at + 1]?.norm ?? '');
  }

  // "May or may not".
  #isEither(at: number): boolean {
    return (
      this.#words.is(at - 1, AUXILIARY) &&
      this.#words.grammar.words.alternative.has(this.#words.tokens[at - 2]?.norm ?? '') &&
      this.#words.tokens[at - 3]?.norm === this.#words.tokens[at - 1]!.norm
    );
  }

  #isAuxiliaryHave(at: number): boolean {
    for (let i = at + 1; i < at + 6 && i < this.#words.tokens.length; i++) {
      if (this.#words.is(i, C.be) || this.#words.isPastForm(i))
        return !this.#words.is(i - 1, OPENS_NOUN) || this.#words.is(i - 1, C.adverb);
      if (!this.#words.is(i, C.negator | C.adverb | C.coordinator) && !(i === at + 1 && this.#words.is(i, C.subject)))
        return false;
    }
    return false;
  }

  #isPast(at: number): boolean {
    return at >= 0 && this.#words.grammar.words.pastAuxiliaries.has(this.#words.tokens[at]!.norm);
  }

  // "Interested in", "located at": participles that are adjectives.
  #isAdjective(at: number): boolean {
    return this.#words.grammar.words.states.has(this.#words.tokens[at]!.norm);
  }

  #canBeBase(at: number, reading: VerbReading | undefined): boolean {
    const token = this.#words.tokens[at];
    if (token?.kind !== 'word' || this.#words.is(at, CLOSED)) return false;
    // "At no time will Brightfern: …": a name.
    return reading
      ? reading.form === 'base' || this.#words.grammar.words.sameForm.has(token.norm)
      : !token.capital && /^\p{Ll}+$/u.test(token.norm);
  }

  // "To use", but "access to records", "in addition to", "to partners".
  #canBeInfinitive(to: number, at: number, reading: VerbReading | undefined): boolean {
    if (reading?.form !== 'base' || this.#words.is(at, CLOSED)) return false;
    if (!reading.ambiguous) return true;
    const before = this.#words.tokens[to - 1]?.norm ?? '';
    if (this.#words.grammar.words.takesNoun.has(before)) return false;
    return !this.#words.is(at + 1, C.be) || this.#tagger.isVerb(at);
  }
}
