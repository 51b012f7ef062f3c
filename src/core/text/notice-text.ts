/** A notice as far as it is known before anybody knows who publishes it. */
import type { NoticeDocument } from '../document.ts';
import type { Facet } from '../taxonomy.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Sentence } from './sentence.ts';
import type { RuleMatch } from './vocabulary.ts';

export interface NoticeText {
  readonly document: NoticeDocument;
  readonly compiled: CompiledPack;
  readonly sentences: readonly Sentence[];
  /** Where the rules of a facet match, in text order. */
  ruleMatches(facet: Facet): readonly RuleMatch[];
}
