/** A draft of data with the phrase that it was read from. */
import type { TermMatch } from '../../text/vocabulary.ts';
import type { Draft } from '../draft.ts';

export type DataDraft = Extract<Draft, { facet: 'data' }>;

export interface Found {
  readonly draft: DataDraft;
  readonly match: TermMatch;
}
