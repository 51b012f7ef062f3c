/** The verbs of data handling that a phrase belongs to, by the frames that it is attached to. */
import type { Act } from '../../language/grammar.ts';
import type { DataWords } from '../../lexicon/data-words.ts';
import { Attacher, type Attachment } from '../../syntax/attach.ts';
import type { Extent } from '../../syntax/verb-group.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import type { Predicate } from '../../text/predicate.ts';
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
  readonly #words: DataWords;

  constructor(notice: Notice, sentence: Sentence) {
    this.unit = sentence.unit;
    this.#words = notice.compiled.pack.data;
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
    const governors = attachments
      .flatMap((whole) => this.#including(whole).map((attachment) => ({ whole, attachment })))
      .flatMap(({ whole, attachment }) => {
        const predicate = this.#predicates.find(({ clause }) => clause === attachment.frame.clause);
        if (!predicate) return [];
        const isTurned = attachment.denied !== predicate.negated;
        return [
          {
            ...predicate,
            negated: attachment.denied,
            // "What we hold may include your name".
            hedged: predicate.hedged || whole.frame.hedged,
            conditional: predicate.conditional && !isTurned,
            attachment,
          },
        ];
      });
    // A verb that says nothing of data leaves them to what stands around, if it is plainly asserted.
    const isIdle = attachments.every(
      ({ frame, denied }) =>
        (frame.act === undefined || frame.act === 'contain') && frame.status === 'asserted' && !denied,
    );
    return governors.length || !isIdle ? governors : undefined;
  }

  // "The information that we collect includes your name": what is done with the whole is done with the part.
  #including(attachment: Attachment): readonly Attachment[] {
    const { clause, act } = attachment.frame;
    const { subject } = clause;
    if (act !== 'contain' || !subject) return [attachment];
    // "This does not include your name", said of what was named before: no more than what that leaves out.
    const isPronoun =
      subject.end - subject.start === 1 && this.#words.pronouns.has(this.unit.tokens[subject.start]!.norm);
    if (isPronoun && attachment.denied) return [];
    const { reading } = this.unit;
    const inner = reading.tree.clauses.filter(
      ({ group, relation }) =>
        group.start >= subject.start &&
        group.end <= subject.end &&
        (relation === 'relative' || relation === 'participle'),
    );
    if (!inner.length) return this.#isNamed(subject) ? [] : [attachment];
    return inner.map((one) => {
      const frame = reading.frameOf(one);
      return { ...attachment, frame, denied: (frame.polarity === 'denied') !== attachment.denied };
    });
  }

  // "This data may include": what is done with it was said before.
  #isNamed({ start, end }: Extent): boolean {
    return this.unit.tokens.slice(start, end).some(({ stem }) => this.#words.information.has(stem));
  }
}

/** "If you do not give us your passport number, we cannot book the flight": it is asked for. */
export function isNeeded({ reading }: Governors['unit'], { subject, kind, attachment: { frame } }: Governor): boolean {
  const { parent, relation } = frame.clause;
  if (subject !== 'reader' || (kind !== 'provide' && kind !== 'share') || !parent || relation !== 'adverbial')
    return false;
  if (frame.polarity !== 'denied' || frame.status !== 'supposed') return false;
  const main = reading.frameOf(parent);
  return main.polarity === 'denied' && main.clause.group.tense === 'future' && !KEEPS.has(main.act);
}
// "If you do not give it to us, we cannot keep it": nothing is asked for.
const KEEPS: ReadonlySet<Act | undefined> = new Set(['collect', 'use', 'retain']);
