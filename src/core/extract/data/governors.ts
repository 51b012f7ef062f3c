/** The verbs of data handling that a phrase belongs to, by the frames that it is attached to. */
import { Attacher, type Attachment } from '../../syntax/attach.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicates.ts';
import type { Unit } from '../../text/unit.ts';
import { withAntecedents } from './pronouns.ts';

/** A verb over a phrase, with what is so of this phrase. */
export interface Governor extends Predicate {
  readonly attachment: Attachment;
}

/** Asks for the phrases of one sentence from left to right. */
export class Governors {
  readonly unit: Unit;
  readonly #attacher: Attacher;
  readonly #predicates: readonly Predicate[];

  constructor(notice: Notice, sentence: Sentence) {
    this.unit = sentence.unit;
    this.#attacher = new Attacher(this.unit.reading, notice.compiled.grammar);
    this.#predicates = withAntecedents(notice, sentence, this.unit);
  }

  /**
   * Over the tokens `[start, end)` of the sentence; undefined where no verb reaches them. Empty where one does that
   * handles no data.
   */
  of(start: number, end: number): readonly Governor[] | undefined {
    const { offset } = this.unit;
    const attachments = this.#attacher.attach({ start: start + offset, end: end + offset });
    if (!attachments.length) return undefined;
    return attachments.flatMap((attachment) => {
      const predicate = this.#predicates.find(({ clause }) => clause === attachment.frame.clause);
      return predicate ? [{ ...predicate, negated: attachment.denied, attachment }] : [];
    });
  }
}
