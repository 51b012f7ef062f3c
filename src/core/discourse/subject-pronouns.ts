/** Who "it" is: whoever the sentence before is about. */
import type { AgentKind } from '../syntax/agents.ts';
import type { CompiledGrammar } from '../syntax/compiled-grammar.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { Sentence } from '../text/notice.ts';

/** Those of whom a notice speaks as of somebody else; of its own service and its publisher "it" is theirs. */
const OTHERS: ReadonlySet<AgentKind> = new Set<AgentKind>(['name', 'third-party', 'others']);

/**
 * "Fernpay takes your card. It keeps no copy." says nothing of the publisher. Call it before anything is read from the
 * sentences' frames.
 */
export function resolveSubjectPronouns(sentences: readonly Sentence[], grammar: CompiledGrammar): void {
  let antecedent: AgentKind | undefined;
  for (const [index, sentence] of sentences.entries()) {
    const before = sentences[index - 1];
    if (!before || before.section !== sentence.section || before.block.row !== sentence.block.row)
      antecedent = undefined;
    const { reading } = sentence;
    const isIt = opensWithIt(reading, grammar);
    if (isIt && antecedent) attribute(reading, antecedent, grammar);
    if (!isIt) antecedent = topicOf(reading);
  }
}

// The agent of its first statement: somebody else, or the publisher with all that is its own. "The till" may be a part.
function topicOf(reading: SentenceReading): AgentKind | undefined {
  const main = reading.frames.find(({ clause }) => clause.relation === 'main');
  if (!main) return undefined;
  const { kind } = main.agent;
  return OTHERS.has(kind) || (kind === 'publisher' && reading.isOfWhole(main)) ? kind : undefined;
}

function opensWithIt({ tree, tokens }: SentenceReading, { words }: CompiledGrammar): boolean {
  const main = tree.clauses.find(({ relation }) => relation === 'main');
  // "It is not our policy to": nobody.
  return main?.subject !== undefined && !main.group.copula && words.neuter.has(tokens[main.subject.start]!.norm);
}

function attribute(reading: SentenceReading, kind: AgentKind, { words }: CompiledGrammar): void {
  for (const frame of reading.frames) {
    const { agent } = frame;
    if (agent.kind === 'unknown' && agent.at && words.neuter.has(reading.tokens[agent.at.start]!.norm))
      reading.attribute(frame, kind);
  }
}
