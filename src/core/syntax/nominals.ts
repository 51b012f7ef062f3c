/**
 * Acts that are said by their nouns: "The storage of your name takes place on our server", "the processing covers your
 * address". The verb only says that it happens, or what it is of.
 */
import type { Act } from '../language/grammar.ts';
import type { ActorSpan } from './actor-span.ts';
import { NO_AGENT, type Agent } from './agents.ts';
import type { Clause } from './clause.ts';
import { B, type ParsedSentence } from './parsed-sentence.ts';
import type { Extent } from './verb-group.ts';

export interface Nominal {
  readonly act: Act;
  readonly agent: Agent;
  /** Where what it is of begins in the subject; absent where that stands behind the verb. */
  readonly of?: number;
}

/** Acts of which the noun tells the same as the verb. Of a sale or a disclosure it tells neither to whom nor whether. */
const TOLD: ReadonlySet<Act> = new Set(['collect', 'use', 'retain']);

/** What a clause without a verb of data handling says is done, by the noun that is its subject. */
export function nominalOf(sentence: ParsedSentence, clause: Clause, actors: readonly ActorSpan[]): Nominal | undefined {
  const { tokens, masks, grammar } = sentence;
  const { subject, group, relation } = clause;
  const there = existentialOf(sentence, clause);
  if (there) return there;
  if (!subject || group.entry?.act || group.negator !== undefined) return undefined;
  if (relation !== 'main' && relation !== 'coordinate') return undefined;
  let noun = subject.start;
  while (noun < subject.end && !grammar.nominals.has(tokens[noun]!.norm)) {
    if (masks[noun]! & B.preposition || tokens[noun]!.kind !== 'word') return undefined;
    noun++;
  }
  const act = grammar.nominals.get(tokens[noun]?.norm ?? '');
  if (noun >= subject.end || !act || !TOLD.has(act)) return undefined;
  const agent = agentOf(sentence, subject, noun, actors);
  if (!agent) return undefined;
  const { happening, covering, genitive } = grammar.words;
  const isAlone = noun + 1 === subject.end;
  if (isAlone) return covering.has(tokens[group.head]!.norm) && group.voice === 'active' ? { act, agent } : undefined;
  const said = group.copula ? tokens[group.end] : tokens[group.head];
  if (!genitive.has(tokens[noun + 1]!.norm) || !happening.has(said?.norm ?? '')) return undefined;
  return { act, agent, of: noun + 2 };
}

// "There is no sale of names": what there is, or is not, is the act.
function existentialOf(sentence: ParsedSentence, clause: Clause): Nominal | undefined {
  if (!sentence.isExistential(clause)) return undefined;
  const { tokens, masks, grammar } = sentence;
  let noun = clause.group.end;
  while (noun < tokens.length && masks[noun]! & (B.negative | B.determiner | B.adverb)) noun++;
  const act = grammar.nominals.get(tokens[noun]?.norm ?? '');
  const isOf = grammar.words.genitive.has(tokens[noun + 1]?.norm ?? '');
  return act && isOf ? { act, agent: { ...NO_AGENT, kind: 'publisher' } } : undefined;
}

// "Your use of the shop", "their storage": not the publisher's.
function agentOf(
  { tokens, grammar, masks }: ParsedSentence,
  { start, end }: Extent,
  noun: number,
  actors: readonly ActorSpan[],
): Agent | undefined {
  const by = tokens.findIndex(({ norm }, at) => at > noun && at < end && grammar.slotOf(norm) === 'agent');
  if (by >= 0) {
    const actor = actors.find((one) => one.start > by && one.end <= end);
    return actor && { kind: actor.actor, at: actor };
  }
  for (let at = start; at < noun; at++)
    if (masks[at]! & B.possessive)
      return masks[at]! & B.publisherVoice ? { kind: 'publisher', at: { start, end } } : undefined;
  return { ...NO_AGENT, kind: 'publisher' };
}
