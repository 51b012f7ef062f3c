/** Denials of which the list below tells the part: "we never lend your name:" over "to strangers", "for money". */
import { classBit, type CompiledGrammar } from '../syntax/compiled-grammar.ts';
import type { Sentence } from '../text/notice.ts';

const NARROWING = classBit('preposition') | classBit('subordinator');

/**
 * Takes from a denying lead-in what it would say alone, where an item goes on with what narrows it; the items say it. Call
 * it before anything is read from the sentences' frames.
 */
export function leaveDenialsToItems(sentences: readonly Sentence[], grammar: CompiledGrammar): void {
  for (const { leadIn, tokens } of sentences) {
    if (!leadIn || leadIn.tokens.at(-1)?.norm !== ':') continue;
    if (!tokens.length || (grammar.maskOf(tokens[0]!.norm) & NARROWING) === 0) continue;
    const { reading } = leadIn;
    const last = reading.frames.findLast(({ polarity, act }) => polarity === 'denied' && act !== undefined);
    // "We never lend it, except:" is narrowed already.
    const isNarrowed = reading.operators.some(({ operator }) => operator.effect === 'excepted');
    const isConditional = reading.tree.clauses.some(({ relation }) => relation === 'adverbial');
    if (last && !isNarrowed && !isConditional) reading.leaveOpen(last, 'told by its items');
  }
}
