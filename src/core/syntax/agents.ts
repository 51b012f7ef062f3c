/** Who does what a clause says: the publisher, the reader, somebody else, or nobody that the grammar understands. */
import type { Actor } from '../lexicon/language-pack.ts';
import type { ActorSpan } from './actor-span.ts';
import type { Token } from '../tokens/tokens.ts';
import type { Clause } from './clause.ts';
import { classBit, type CompiledGrammar } from './compiled-grammar.ts';
import type { Extent } from './verb-group.ts';

/**
 * `both`: "we and our partners". `others`: people whom the notice only speaks of ("many apps"). `name`: a name that
 * nobody has introduced. `none`: no subject in sight. `unknown`: one that is not understood.
 */
export type AgentKind = Actor | 'both' | 'others' | 'name' | 'none' | 'unknown';

export interface Agent {
  readonly kind: AgentKind;
  /** Where it stands; absent where it is inherited or lacking. */
  readonly at?: Extent;
}

export const NO_AGENT: Agent = { kind: 'none' };

const B = {
  preposition: classBit('preposition'),
  possessive: classBit('possessive'),
  determiner: classBit('determiner'),
  adverb: classBit('adverb'),
  subject: classBit('subject-pronoun'),
  coordinator: classBit('coordinator'),
  indefinite: classBit('indefinite'),
  publisher: classBit('publisher-voice'),
  readerVoice: classBit('reader-voice'),
  pronoun: classBit('pronoun'),
  negative: classBit('negative-pronoun'),
};

export interface AgentContext {
  readonly tokens: readonly Token[];
  readonly masks: Int32Array;
  readonly actors: readonly ActorSpan[];
  readonly grammar: CompiledGrammar;
  /** A question that the reader asks: "you" is the publisher. */
  readonly asksPublisher: boolean;
  /** A publisher of one says "I". */
  readonly speaksAsOne: boolean;
}

/** The actor that a noun phrase names. */
export function agentIn(context: AgentContext, { start, end }: Extent): Agent {
  const { tokens, masks, actors, grammar } = context;
  if (start >= end) return NO_AGENT;
  // "There are no accounts": nobody acts.
  if (end - start === 1 && grammar.words.existential.has(tokens[start]!.norm)) return NO_AGENT;
  let last = end - 1;
  while (last > start && masks[last]! & B.adverb && !(masks[last]! & B.subject)) last--;
  // "Like most shops, ours".
  if (masks[last]! & B.pronoun && masks[last]! & B.publisher && !(masks[last - 1]! & B.preposition))
    if (!(masks[last]! & (B.subject | B.possessive))) return { kind: 'publisher', at: { start: last, end: last + 1 } };
  // "On the way to the station they count": the pronoun beside the verb.
  if (masks[last]! & B.subject) {
    const own = actors.find((actor) => actor.start <= last && actor.end > last);
    if (own) return turned(context, jointly(context, own, start, end));
    const isOne = context.speaksAsOne && (masks[last]! & B.readerVoice) !== 0;
    return { kind: isOne ? 'publisher' : 'unknown', at: { start: last, end: last + 1 } };
  }
  const head = actors.find(
    (actor) =>
      actor.start >= start &&
      actor.end <= end &&
      !isComplement(context, actor, start) &&
      !isOfTool(context, actor, end),
  );
  if (head) {
    // "Your bank", "the sites that we link to".
    const owner = [tokens[head.start]!, tokens[head.start - 1]].some(
      (token) => token && grammar.words.readersPossessives.has(token.norm),
    );
    if (head.actor === 'third-party' && owner) return { kind: 'others', at: head };
    // "Your customers", of a notice that speaks to shopkeepers.
    if (head.actor === 'reader' && grammar.words.readersPossessives.has(tokens[head.start - 1]?.norm ?? ''))
      return { kind: 'others', at: head };
    for (let at = head.end; at < end; at++)
      if (grammar.words.linking.has(tokens[at]!.stem)) return { kind: 'others', at: head };
    if (isIndefinite(context, head, start)) return { kind: 'others', at: head };
    return turned(context, jointly(context, head, start, end));
  }
  let at = start;
  while (at < end && masks[at]! & B.adverb) at++;
  if (masks[at]! & B.indefinite) return { kind: 'others', at: { start, end } };
  const first = tokens[at];
  // "Our rivals", "your neighbours": people, and neither of the two who speak here.
  if (first && masks[at]! & B.possessive && isOfOutsiders(context, at, end))
    return { kind: 'others', at: { start: at, end } };
  if (first && masks[at]! & B.possessive && masks[at]! & B.publisher)
    return { kind: 'publisher', at: { start: at, end } };
  const comma = tokens.findIndex(({ norm }, i) => i > at && i < end && norm === ',');
  if (comma > 0 && isName(context, at, comma) && isServing(context, at, end))
    return { kind: 'third-party', at: { start: at, end: comma } };
  // "Our moderators", behind an adverbial: what the publisher's possessive opens.
  for (let i = at; i < end; i++)
    if (
      masks[i]! & B.publisher &&
      grammar.words.ownPossessives.has(tokens[i]!.norm) &&
      !(masks[i - 1]! & B.preposition) &&
      i > at
    )
      return { kind: 'publisher', at: { start: i, end } };
  if (first?.kind === 'word' && masks[at]! & B.negative) return { kind: 'unknown', at: { start, end } };
  // "Your badge tracks": a thing that the reader has from the publisher, for all one knows.
  if (first?.kind === 'word' && grammar.words.readersPossessives.has(first.norm))
    return { kind: 'publisher', at: { start: at, end } };
  let isReaders = false;
  for (let i = at; i < end - 1; i++) {
    if (!grammar.words.genitive.has(tokens[i]!.norm)) continue;
    // "The makers of other apps": of those of whom it only speaks.
    if (masks[i + 1]! & B.indefinite) return { kind: 'others', at: { start: at, end } };
    // "The maker of your telephone": none of the notice's own.
    isReaders ||= grammar.words.readersPossessives.has(tokens[i + 1]!.norm);
  }
  // "The booking form", "this tool": a thing of which the notice speaks as its own.
  if (!isReaders && first?.kind === 'word' && grammar.words.definite.has(first.norm) && tokens[at + 1]?.kind === 'word')
    return { kind: 'publisher', at: { start: at, end } };
  if (isName(context, at, last + 1)) return { kind: 'name', at: { start: at, end } };
  return { kind: 'unknown', at: { start, end } };
}

// The noun that a possessive opens, up to a preposition, is of people who act for themselves.
function isOfOutsiders({ tokens, masks, grammar }: AgentContext, from: number, end: number): boolean {
  let last = from;
  while (last + 1 < end && tokens[last + 1]!.kind === 'word' && !(masks[last + 1]! & (B.preposition | B.coordinator)))
    last++;
  return grammar.words.outsiders.has(tokens[last]!.stem);
}

// "The pages of our partners": what stands behind a preposition is not the head.
function isComplement({ tokens, masks, grammar }: AgentContext, actor: ActorSpan, start: number): boolean {
  let at = actor.start - 1;
  while (at >= start && masks[at]! & (B.determiner | B.possessive)) at--;
  if (at < start || !(masks[at]! & B.preposition)) return false;
  // "None of our partners", "each of the companies": a part of them.
  if (!grammar.words.genitive.has(tokens[at]!.norm)) return true;
  const before = at - 1;
  // "One of our employees", "a member of our staff".
  if (before >= start && grammar.words.partitive.has(tokens[before]!.stem)) return false;
  return !(before >= start && (masks[before]! & (B.determiner | B.negative | B.indefinite)) !== 0);
}

// "This school computer system": of whom it tells the kind, and who does not act.
function isOfTool({ tokens, masks, grammar }: AgentContext, actor: ActorSpan, end: number): boolean {
  if (!grammar.words.outsiders.has(tokens[actor.end - 1]!.stem)) return false;
  let last = actor.end;
  while (last < end && tokens[last]!.kind === 'word' && masks[last] === 0) last++;
  return last > actor.end && grammar.words.tools.has(tokens[last - 1]!.stem);
}

function isIndefinite({ masks, tokens }: AgentContext, actor: ActorSpan, start: number): boolean {
  if (actor.actor === 'third-party') return false;
  // "Some of our services".
  for (let at = start; at < actor.end; at++)
    if (actor.actor === 'publisher' && (masks[at]! & B.publisher || (at > start && tokens[at]!.capital))) return false;
  for (let at = Math.max(start, actor.start - 3); at <= actor.start; at++) if (masks[at]! & B.indefinite) return true;
  return false;
}

// "We and our partners", "we, together with our partners".
function jointly(context: AgentContext, head: ActorSpan, start: number, end: number): Agent {
  const { masks, tokens, actors } = context;
  const isJoined = (other: ActorSpan): boolean => {
    const [first, second] = other.start < head.start ? [other, head] : [head, other];
    if (second.start - first.end > MAX_JOINT) return false;
    let joined = false;
    for (let at = first.end; at < second.start; at++) {
      if (masks[at]! & B.coordinator || context.grammar.words.accompanying.has(tokens[at]!.norm)) joined = true;
    }
    return joined;
  };
  const others = actors.filter(
    (other) =>
      other !== head && other.start >= start && other.end <= end && other.actor !== head.actor && isJoined(other),
  );
  const kinds = new Set([head.actor, ...others.map(({ actor }) => actor)]);
  if (kinds.has('publisher') && kinds.has('third-party'))
    return { kind: 'both', at: { start: head.start, end: head.end } };
  return { kind: head.actor, at: { start: head.start, end: head.end } };
}

// "Do you sell my data?": in the reader's mouth "you" is the publisher.
function turned({ asksPublisher }: AgentContext, agent: Agent): Agent {
  if (!asksPublisher) return agent;
  if (agent.kind === 'reader') return { ...agent, kind: 'publisher' };
  return agent;
}

// Capitals but for the small words between: "Perrin & Oake", "Bank of Ferns".
function isName({ tokens, masks }: AgentContext, start: number, end: number): boolean {
  const first = tokens[start];
  if (isDomain(tokens, start, end)) return true;
  if (first?.kind !== 'word' || !first.capital || masks[start]! & (B.determiner | B.possessive | B.preposition))
    return false;
  if (start === 0 && end - start === 1 && first.norm !== first.stem) return false;
  for (let at = start + 1; at < end; at++) {
    if (tokens[at]!.norm === ',') return true;
    if (
      tokens[at]!.kind === 'word' &&
      !tokens[at]!.capital &&
      !(masks[at]! & (B.coordinator | B.preposition | B.determiner))
    )
      return false;
  }
  return true;
}

// "Larkmail, which sends our letters": who does something for the publisher is not the publisher.
function isServing({ tokens, masks }: AgentContext, start: number, end: number): boolean {
  const comma = tokens.findIndex(({ norm }, at) => at > start && at < end && norm === ',');
  if (comma < 0) return false;
  for (let at = comma + 1; at < end; at++) if (masks[at]! & B.publisher) return true;
  return false;
}

// "example.com": words and full stops without a space between.
function isDomain(tokens: readonly Token[], start: number, end: number): boolean {
  if (end - start < 3) return false;
  for (let at = start + 1; at < end; at++)
    if (tokens[at]!.start !== tokens[at - 1]!.end || (at - start) % 2 !== (tokens[at]!.norm === '.' ? 1 : 0))
      return false;
  return true;
}

const MAX_JOINT = 6;

/** The noun phrase that a relative clause is about: from the last boundary to its mark. */
export function antecedentOf({ tokens, masks }: AgentContext, { mark, start }: Clause, floor: number): Extent {
  let end = mark ?? start;
  while (end > floor && (tokens[end - 1]!.kind === 'punct' || masks[end - 1]! & B.preposition)) end--;
  let from = end;
  while (from > floor && tokens[from - 1]!.kind !== 'punct' && !(masks[from - 1]! & B.coordinator)) from--;
  // "Served by companies which": behind the preposition.
  while (from < end - 1 && masks[from]! & (B.preposition | B.adverb)) from++;
  return { start: from, end };
}
