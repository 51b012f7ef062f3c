/** Does a word open a clause here: "who", "that", "if", a subject right behind a noun? */
import { B, type ClauseStack } from './clause-stack.ts';
import type { VerbGroup } from './verb-group.ts';

export class ClauseOpeners {
  readonly #stack: ClauseStack;

  constructor(stack: ClauseStack) {
    this.#stack = stack;
  }

  // "Who", "which"; "that" behind a noun where a verb follows.
  opensRelative(at: number, next: VerbGroup | undefined): boolean {
    if (!next || at === 0) return false;
    const before = this.#stack.tokens[at - 1]!;
    const isThat = this.#stack.is(at, B.complementiser);
    if (this.#stack.is(at, B.possessive)) return true;
    if (isThat) {
      if (
        before.kind !== 'word' ||
        this.#stack.endsGroup(at) ||
        this.#stack.is(at - 1, B.preposition | B.coordinator | B.subordinator)
      )
        return (
          this.#stack.is(at - 1, B.coordinator) && next.start === at + 1 && this.#stack.top.relation === 'relative'
        );
      if (next.start === at + 1) return true;
      // "We assure you that": told to somebody.
      if (this.#isTold(at)) return false;
      if (this.#reports(at - 1)) return false;
      return this.#hasSubjectAt(at + 1, next);
    }
    if (this.#isAskedAbout(at)) return false;
    // "A say over which data are kept": asked, not described.
    const after = this.#stack.tokens[at + 1];
    if (
      this.#stack.is(at, B.determiner) &&
      after?.kind === 'word' &&
      this.#stack.masks[at + 1] === 0 &&
      next.start > at + 1
    )
      return false;
    return (
      !this.#stack.endsGroup(at) &&
      !(
        this.#stack.is(at, B.determiner) &&
        before.kind === 'word' &&
        this.#stack.is(at - 1, B.preposition) &&
        this.#reports(at - 2)
      )
    );
  }

  opensComplement(at: number, next: VerbGroup | undefined): boolean {
    if (!next || next.start - at > MAX_SUBJECT) return false;
    if (this.isFreeChoice(at)) return false;
    if (this.#stack.is(at, B.subordinator)) return this.#isAsked(at);
    if (this.#stack.is(at, B.relative) && this.#stack.is(at, B.complementiser))
      return this.#stack.endsGroup(at) || this.#reports(at - 1) || at === 0 || this.#isTold(at);
    if (this.#stack.is(at, B.relative) && !this.#stack.endsGroup(at))
      return at === 0 || this.#stack.is(at - 1, B.preposition | B.coordinator);
    return true;
  }

  // "Whichever plan you choose", "no matter which": at the head of the sentence or behind a comma.
  isFreeChoice(at: number): boolean {
    return (
      this.#stack.grammar.words.freeChoice.has(this.#stack.norm(at)) &&
      (at <= 1 || this.#stack.tokens[at - 1]!.kind === 'punct')
    );
  }

  // "We tell you to whom it goes": a preposition of the question, behind the verb or whoever is told.
  #isAskedAbout(at: number): boolean {
    if (!this.#stack.is(at, B.interrogative) || !this.#stack.is(at - 1, B.preposition)) return false;
    const group = this.#stack.lastGroup(at);
    if (!group || !this.#stack.grammar.words.asking.has(this.#stack.tokens[group.head]!.stem)) return false;
    return group.end === at - 1 || (group.end === at - 2 && this.#stack.is(at - 2, B.pronoun));
  }

  // "Whether", "when", "if" behind a verb of asking.
  #isAsked(at: number): boolean {
    // "Note that when you call, …": an adverbial within what is said.
    if (this.#stack.is(at - 1, B.complementiser)) return false;
    const group = this.#stack.lastGroup(at);
    if (!group || at - group.end > MAX_ASKED) return false;
    const { asking } = this.#stack.grammar.words;
    if (group.entry?.reports !== undefined || asking.has(this.#stack.tokens[group.head]!.stem)) return true;
    // "Be told whether": "told if" may be a condition.
    return this.#stack.is(at, B.interrogative) && asking.has(group.entry?.lemma ?? '');
  }

  opensAdverbial(at: number, next: VerbGroup | undefined): boolean {
    if (!next) return false;
    // "We once relied on it": an adverb between the subject and its verb.
    if (this.#stack.is(at, B.adverb) && this.#stack.is(at - 1, B.subject) && next.start === at + 1) return false;
    // "As soon as you call": the second one opens it; "as well as" opens nothing.
    if (this.#stack.norm(at + 2) === this.#stack.norm(at) && this.#stack.tokens[at + 1]!.kind === 'word') return false;
    if (
      this.#stack.norm(at - 2) === this.#stack.norm(at) &&
      this.#stack.grammar.words.alongside.has(this.#stack.norm(at - 1))
    )
      return false;
    if (!this.#stack.is(at, B.preposition)) return true;
    // "Except as is needed".
    if (next.start === at + 1) return next.form !== 'finite' || this.#stack.is(at - 1, B.preposition);
    // "Since 2021 we have": a preposition, if no subject stands right behind it.
    return this.#hasSubjectAt(at + 1, next);
  }

  // Nothing but a noun phrase stands between the token and the verb.
  #hasSubjectAt(at: number, next: VerbGroup): boolean {
    if (next.form !== 'finite' && next.form !== 'ellipsis') return false;
    if (at >= next.start) return next.inverted !== undefined;
    for (let i = at; i < next.start; i++)
      if (this.#stack.norm(i) === ',' && i - at > 0 && this.#stack.is(i + 1, B.subject)) return false;
    return true;
  }

  // Behind "you", the object of a verb: what is told.
  #isTold(at: number): boolean {
    const { tokens, grammar } = this.#stack;
    return grammar.words.addressing.has(tokens[at - 1]?.norm ?? '') && this.#stack.endsGroup(at - 1);
  }

  // A noun or adjective that a clause depends on: "the fact that", "aware that".
  #reports(at: number): boolean {
    const token = this.#stack.tokens[at];
    return token !== undefined && this.#stack.grammar.words.reporting.has(token.stem);
  }

  // "If you think we sell it": what is said or thought, right behind the verb that says so.
  opensTold(at: number, next: VerbGroup | undefined): boolean {
    if (next?.form !== 'finite' || !this.#stack.endsGroup(at) || next.start - at > MAX_TOLD) return false;
    if (this.#stack.lastGroup(at)!.entry?.reports === undefined) return false;
    if (!this.#stack.is(at, B.subject | B.determiner | B.possessive) && !this.#stack.tokens[at]!.capital) return false;
    for (let i = at; i < next.start; i++)
      if (
        this.#stack.tokens[i]!.kind === 'punct' ||
        this.#stack.is(i, JOINTS) ||
        (i > at && this.#stack.is(i, B.subject))
      )
        return false;
    return true;
  }

  // "Data we collect": a subject right behind a noun.
  isContact(at: number, next: VerbGroup | undefined): boolean {
    if (!next || !this.#stack.is(at, B.subject) || this.#stack.is(at, B.relative) || next.start > at + 1 + MAX_CONTACT)
      return false;
    const before = this.#stack.tokens[at - 1];
    if (before?.kind !== 'word' || this.#stack.endsGroup(at)) return false;
    return (
      !this.#stack.is(
        at - 1,
        B.coordinator |
          B.subordinator |
          B.relative |
          B.complementiser |
          B.preposition |
          B.interrogative |
          B.contrast |
          B.adverb |
          B.pronoun |
          B.negator,
      ) && !this.#stack.grammar.words.introductory.has(before.norm)
    );
  }
}

const MAX_SUBJECT = 30;
const MAX_CONTACT = 3;
const MAX_ASKED = 3;
const MAX_TOLD = 4;
const JOINTS = B.coordinator | B.subordinator | B.relative | B.complementiser | B.preposition;
