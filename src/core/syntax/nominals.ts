/**
 * Acts that are said by their nouns: "The storage of your name takes place on our server", "the processing covers your
 * address". The verb only says that it happens, or what it is of.
 */
import type { Act } from '../language/grammar.ts';
import type { ActorSpan } from './actor-span.ts';
import { NO_AGENT, type Agent } from './agents.ts';
import type { Clause } from './clause.ts';
import type { NominalVerb } from './compiled-grammar.ts';
import { B, type ParsedSentence } from './parsed-sentence.ts';
import type { Extent } from './verb-group.ts';

export interface Nominal extends NominalVerb {
  /** Absent where it is that of the verb: "we engage in the sale of names". */
  readonly agent?: Agent;
  /** The verb says that it is not done: "the storage of your name is ruled out". */
  readonly excluded?: boolean;
  /** Where what it is of begins in the subject; absent where that stands behind the verb. */
  readonly of?: number;
  /** The noun, where it stands behind its verb. */
  readonly noun?: number;
}

/** Acts of which the noun tells the same as the verb. Of a sale or a disclosure it tells neither to whom nor whether. */
const TOLD: ReadonlySet<Act> = new Set(['collect', 'use', 'retain']);
/** Words between a verb that supports a noun and the noun: "engage in any further". */
const MAX_SUPPORT = 5;

/** What a clause without a verb of data handling says is done, by the noun that is its subject. */
export function nominalOf(sentence: ParsedSentence, clause: Clause, actors: readonly ActorSpan[]): Nominal | undefined {
  const { tokens, masks, grammar } = sentence;
  const { subject, group, relation } = clause;
  const there = existentialOf(sentence, clause);
  if (there) return there;
  const supported = supportedOf(sentence, clause);
  if (supported) return supported;
  const excluded = isExcluding(clause);
  if (!subject || (group.entry?.act && !excluded) || (group.negator !== undefined && (group.copula || excluded)))
    return undefined;
  if (relation !== 'main' && relation !== 'coordinate') return undefined;
  let noun = subject.start;
  while (noun < subject.end && !grammar.nominals.has(tokens[noun]!.norm)) {
    if (masks[noun]! & B.preposition || tokens[noun]!.kind !== 'word') return undefined;
    noun++;
  }
  const verb = grammar.nominals.get(tokens[noun]?.norm ?? '');
  const isDenied = excluded || group.negator !== undefined || (masks[subject.start]! & B.negative) !== 0;
  if (noun >= subject.end || !verb || !(TOLD.has(verb.act) || isDenied)) return undefined;
  const agent = agentOf(sentence, subject, noun, actors);
  if (!agent) return undefined;
  const { happening, covering, genitive } = grammar.words;
  const isAlone = noun + 1 === subject.end;
  if (isAlone)
    return covering.has(tokens[group.head]!.norm) && group.voice === 'active' ? { ...verb, agent } : undefined;
  if (!genitive.has(tokens[noun + 1]!.norm)) return undefined;
  // What "avoid" denies of itself is denied already.
  if (excluded) return { ...verb, agent, excluded: group.entry?.negative !== true, of: noun + 2 };
  const said = group.copula ? tokens[group.end] : tokens[group.head];
  return happening.has(said?.norm ?? '') ? { ...verb, agent, of: noun + 2 } : undefined;
}

/** "Is ruled out", "is avoided". */
export function isExcluding({ group: { voice, entry } }: Clause): boolean {
  return voice === 'passive' && entry?.control === 'reverses';
}

// "We engage in the sale of names": the verb only supports the noun.
function supportedOf({ tokens, masks, grammar }: ParsedSentence, { group }: Clause): Nominal | undefined {
  if (group.voice === 'passive' || group.entry?.act || !grammar.words.supporting.has(tokens[group.head]!.stem))
    return undefined;
  for (let at = group.end; at < group.end + MAX_SUPPORT && tokens[at]?.kind === 'word'; at++) {
    const verb = grammar.nominals.get(tokens[at]!.norm);
    if (verb) return grammar.words.genitive.has(tokens[at + 1]?.norm ?? '') ? { ...verb, noun: at } : undefined;
    if (grammar.maskOf(tokens[at]!.norm) && !(masks[at]! & SUPPORTED)) return undefined;
  }
  return undefined;
}
const SUPPORTED = B.negative | B.determiner | B.adverb | B.preposition;

// "There is no sale of names": what there is, or is not, is the act.
function existentialOf(sentence: ParsedSentence, clause: Clause): Nominal | undefined {
  if (!sentence.isExistential(clause)) return undefined;
  const { tokens, masks, grammar } = sentence;
  let noun = clause.group.end;
  while (noun < tokens.length && masks[noun]! & (B.negative | B.determiner | B.adverb)) noun++;
  const verb = grammar.nominals.get(tokens[noun]?.norm ?? '');
  const isOf = grammar.words.genitive.has(tokens[noun + 1]?.norm ?? '');
  return verb && isOf ? { ...verb, noun, agent: { ...NO_AGENT, kind: 'publisher' } } : undefined;
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
