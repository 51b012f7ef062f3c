/** Collects what is said of recipients, each once. */
import type { Range } from '../../document.ts';
import type { SharingAction, SharingCondition, Stance } from '../../report.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import { cite, evidence, type Draft } from '../draft.ts';
import type { Mention } from './mention.ts';
import type { Extent } from '../../syntax/verb-group.ts';

export type SharingDraft = Extract<Draft, { facet: 'sharing' }>;

/** How a recipient gets data. */
export interface Statement {
  readonly stance: Stance;
  readonly hedged: boolean;
  readonly action: SharingAction;
  readonly conditions: readonly SharingCondition[];
  /** Said by a lead-in, a label or a column head. */
  readonly inferred?: boolean;
  /** The words that narrow it to a part. */
  readonly restriction?: Range;
  /** What a reader would quote, where it is more than the sentence. */
  readonly quote?: Range;
}

/** What a ground of disclosure adds to the conditions of its statement. */
export function groundCondition({ category }: Mention): SharingCondition {
  return category === 'acquirer' ? 'merger' : 'legal';
}

/** Acts that name no recipient carry this rule. */
export const WITHOUT_RECIPIENT = 'sharing.without-recipient';

export class Statements {
  readonly #notice: Notice;
  readonly #drafts: { readonly draft: SharingDraft; readonly sentence: Sentence; readonly complete: boolean }[] = [];
  readonly #said = new Set<string>();
  readonly #sales = new Set<Sentence>();

  constructor(notice: Notice) {
    this.#notice = notice;
  }

  /** Does the sentence already speak of selling? */
  speaksOfSale(sentence: Sentence): boolean {
    return this.#sales.has(sentence);
  }

  /** Has the sentence named a recipient of the kind? */
  names(sentence: Sentence, category: string): boolean {
    return this.#drafts.some(({ draft, sentence: of }) => of === sentence && draft.category === category);
  }

  /** Has something been said of who stands there, or of somebody of that name? */
  isAbout(sentence: Sentence, { start, end, name }: Mention): boolean {
    const range = sentence.rangeOf(start, end);
    return this.#drafts.some(
      ({ draft: { span, attributes }, sentence: of }) =>
        of === sentence &&
        ((span.start < range.end && span.end > range.start) || (name && attributes.recipientName === name)),
    );
  }

  addMention(sentence: Sentence, mention: Mention, statement: Statement): void {
    this.#add(
      sentence,
      mention,
      mention.category,
      mention.rule,
      { ...statement, inferred: statement.inferred === true || mention.isAnaphor },
      mention.name,
    );
  }

  addPhrase(sentence: Sentence, range: Extent, category: string, rule: string, statement: Statement): void {
    this.#add(sentence, range, category, rule, statement, undefined);
  }

  /** An act whose receiver it tells in words that nobody knows: "with a relative of yours". */
  addComplete(sentence: Sentence, range: Extent, category: string, statement: Statement): void {
    this.#add(sentence, range, category, WITHOUT_RECIPIENT, statement, undefined, true);
  }

  /**
   * In the order of the text's sentences. "We may share your data" is left out where its paragraph, or the list under it,
   * says with whom.
   */
  drafts(): SharingDraft[] {
    const telling = this.#drafts.filter(({ draft }) => draft.rule !== WITHOUT_RECIPIENT);
    const blocks = new Set(telling.map(({ sentence }) => sentence.block));
    const leadIns = new Set(telling.map(({ sentence }) => sentence.leadIn));
    return this.#drafts
      .filter(
        ({ draft, sentence, complete }) =>
          draft.rule !== WITHOUT_RECIPIENT ||
          complete ||
          draft.category === 'anyone' ||
          !(blocks.has(sentence.block) || leadIns.has(sentence)),
      )
      .map(({ draft }) => draft);
  }

  #add(
    sentence: Sentence,
    range: Extent,
    category: string,
    rule: string,
    statement: Statement,
    name: string | undefined,
    complete = false,
  ): void {
    const { stance, hedged, action, conditions, inferred, restriction, quote } = statement;
    const span = sentence.rangeOf(range.start, range.end);
    const key = `${category} ${action === 'sell'} ${span.start}`;
    if (this.#said.has(key)) return;
    this.#said.add(key);
    if (action === 'sell') this.#sales.add(sentence);
    const draft: SharingDraft = {
      facet: 'sharing',
      category,
      stance,
      hedged,
      certainty: inferred ? 'inferred' : 'explicit',
      ...evidence(this.#notice, sentence, span),
      ...(quote ? { quote: cite(this.#notice, quote) } : {}),
      ...(restriction ? { restriction } : {}),
      ...(name === undefined ? {} : { value: name }),
      rule,
      attributes: {
        action,
        ...(name === undefined ? {} : { recipientName: name }),
        ...(conditions.length ? { conditions: [...conditions] } : {}),
      },
    };
    this.#drafts.push({ draft, sentence, complete });
  }
}
