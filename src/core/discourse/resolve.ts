/** What the frames of a notice's sentences owe to other sentences: pronouns, verbs that stand for verbs, lists below. */
import type { ColumnWords } from '../lexicon/column-words.ts';
import type { CompiledGrammar } from '../syntax/compiled-grammar.ts';
import type { Sentence } from '../text/notice.ts';
import { leaveDenialsToItems } from './lead-in-denials.ts';
import { resolveProForms } from './pro-forms.ts';
import { resolveSubjectPronouns } from './subject-pronouns.ts';

/** Call it before anything is read from the sentences' frames. */
export function resolveAcrossSentences(
  sentences: readonly Sentence[],
  columns: ColumnWords,
  grammar: CompiledGrammar,
): void {
  resolveSubjectPronouns(sentences, grammar);
  resolveProForms(sentences, columns);
  leaveDenialsToItems(sentences, grammar);
}
