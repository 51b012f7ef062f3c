/** The frames of a sentence as its verbs of data handling: what extractors that look at single verbs ask for. */
import type { ConditionEntry, PredicateKind } from '../lexicon/language-pack.ts';
import { isInDescription, type Clause } from '../syntax/clause.ts';
import { classBit, type CompiledGrammar } from '../syntax/compiled-grammar.ts';
import type { Frame, Status } from '../syntax/frame.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Predicate, Subject } from './predicate.ts';
import type { PatternMatch } from '../tokens/pattern.ts';
import type { Token } from '../tokens/tokens.ts';

const KINDS: ReadonlySet<string> = new Set<PredicateKind>([
  'collect',
  'use',
  'share',
  'sell',
  'retain',
  'provide',
  'protect',
  'manage',
]);

/** Left to right. */
export function predicatesOf(reading: SentenceReading, compiled: CompiledPack, namesOthers: boolean): Predicate[] {
  const { tokens, frames } = reading;
  if (!frames.length) return [];
  // Looked for where a verb asks: most sentences have none that does.
  let conditions: readonly PatternMatch<ConditionEntry>[] | undefined;
  const predicates: Predicate[] = [];
  for (const frame of frames) {
    const { clause, lemma } = frame;
    const kind = kindOf(frame, reading, compiled.grammar);
    if (!kind) continue;
    const { group, relation } = clause;
    const status = statusOf(frame, reading, compiled.grammar);
    const subject = subjectOf(frame, namesOthers);
    const negated = frame.polarity === 'denied';
    conditions ??= compiled.conditions.scan(tokens);
    const own = conditions
      .filter((match) => belongs(reading, clause, match))
      .filter(({ entry }) => !entry.ofSharing || kind === 'share' || kind === 'sell')
      .filter((match) => negated || !isWaived(tokens, compiled.grammar.words.lacking, match))
      .map(({ entry }) => entry);
    predicates.push({
      clause,
      status,
      asked: isAsked(reading, frame),
      kind,
      lemma,
      at: frame.noun ?? group.head,
      from: group.inverted ? group.head : group.start,
      form: group.form === 'gerund' ? 'gerund' : group.voice === 'passive' || group.tense === 'past' ? 'past' : 'base',
      voice: group.voice,
      subject: isUnsaid(frame) ? 'publisher' : subject,
      negated,
      hedged: frame.hedged,
      referred: status !== 'asserted',
      dependent: (relation === 'infinitive' || relation === 'gerund') && !reading.isGoverned(clause),
      conditions: own,
      // "To nobody except couriers": not wholly denied.
      conditional:
        own.some(({ decisive }) => decisive) || (negated && frame.excepting && (kind === 'share' || kind === 'sell')),
      reach: {
        start: group.voice === 'passive' ? reading.startOf(clause) : (frame.noun ?? group.head) + 1,
        end: reading.endOf(clause),
      },
    });
  }
  return predicates;
}

// "Swindlers ask for your card": somebody who is not understood states no practice of the publisher's. A thing that acts
// ("web beacons collect") is its tool.
function statusOf(
  { agent, clause, status, act, polarity }: Frame,
  { masks, tokens }: SentenceReading,
  grammar: CompiledGrammar,
): Status {
  const { at, kind } = agent;
  if (status !== 'asserted' || kind !== 'unknown' || !at || act === 'contain') return status;
  if (clause.group.voice === 'passive' || isInDescription(clause)) return status;
  // "They" are those of whom the sentence before spoke, and deny nothing for the publisher; "it" may be the service.
  if (masks[at.start]! & PRONOUN)
    return polarity === 'denied' && grammar.words.thirdPersons.has(tokens[at.start]!.norm) ? 'unclear' : status;
  const isTool = tokens.slice(at.start, at.end).some(({ stem }) => grammar.words.tools.has(stem));
  return isTool ? status : 'unclear';
}
const PRONOUN = classBit('pronoun');
const OBJECT = classBit('object-pronoun');
const PUBLISHER = classBit('publisher-voice');

// "Our player contains trackers", "there are trackers": what is in the product is collected by it, or collects.
function kindOf(
  { act, agent, clause }: Frame,
  { tokens }: SentenceReading,
  grammar: CompiledGrammar,
): PredicateKind | undefined {
  // "We send you newsletters": nothing is handed to others.
  if (act === 'share' && clause.group.voice === 'active' && agent.kind !== 'third-party') {
    if (grammar.words.addressing.has(tokens[clause.group.end]?.norm ?? '')) return 'manage';
  }
  if (act === 'move') {
    // "Your password never reaches us".
    const next = grammar.maskOf(tokens[clause.group.end]?.norm ?? '');
    if (next & OBJECT && next & PUBLISHER) return 'collect';
    return goesToOthers(clause, tokens, grammar) ? 'share' : undefined;
  }
  if (act === 'contain') {
    const isOwn = agent.kind === 'publisher' || clause.group.copula;
    return isOwn ? 'collect' : undefined;
  }
  return act && KINDS.has(act) ? act : undefined;
}

// Nobody is named, and the publisher meant: "is kept", "there are"; "your phone number goes to" names what moves.
function isUnsaid({ act, agent, clause: { group } }: Frame): boolean {
  return act === 'move' || (agent.kind === 'none' && (group.voice === 'passive' || act === 'contain'));
}

// "Your address goes to the courier"; "the page you go to" is where the reader goes.
const TOWARDS_WITHIN = 4;
const GOER = classBit('subject-pronoun');
function goesToOthers(
  { group, subject, relation }: Clause,
  tokens: SentenceReading['tokens'],
  grammar: CompiledGrammar,
): boolean {
  if (group.negator !== undefined || !subject || relation === 'relative') return false;
  if (grammar.maskOf(tokens[subject.end - 1]!.norm) & GOER) return false;
  for (let at = group.end; at < group.end + TOWARDS_WITHIN && tokens[at]?.kind === 'word'; at++)
    if (grammar.slotOf(tokens[at]!.norm) === 'recipient') return tokens[at + 1]?.kind === 'word';
  return false;
}

function isAsked(reading: SentenceReading, { agent, clause }: Frame): boolean {
  if (agent.kind !== 'reader' || !clause.parent || clause.relation !== 'infinitive') return false;
  return reading.frameOf(clause.parent).agent.kind === 'publisher';
}

function subjectOf({ agent }: Frame, namesOthers: boolean): Subject {
  switch (agent.kind) {
    case 'publisher':
    case 'reader':
    case 'third-party':
    case 'both':
      return agent.kind;
    // A notice that names nobody speaks of itself.
    case 'name':
      return namesOthers ? 'third-party' : 'publisher';
    case 'others':
    case 'none':
    case 'unknown':
      return 'unknown';
  }
}

// A condition is one of the clause in which it stands, and of those that share its subject or stand behind it.
function belongs(reading: SentenceReading, clause: Clause, { start }: { readonly start: number }): boolean {
  const host = reading.tree.hostAt(start);
  if (!host) return start < clause.group.start;
  // "Are not used for anything else, and will not be shared": of the first, where the second has auxiliaries of its own.
  const { group } = clause;
  if (
    clause.relation === 'coordinate' &&
    group.start < group.head &&
    start >= host.group.end &&
    host.group.head < group.start &&
    start < group.start &&
    host.group.start < host.group.head
  )
    return false;
  if (isOfLastAlone(reading, clause, host, start)) return false;
  return reading.sentenceOf(host) === reading.sentenceOf(clause);
}

// "It does not record names, and does not follow you except on request": of the last, which has an auxiliary of its own; not
// behind a comma, where it is of all.
function isOfLastAlone({ tokens, masks }: SentenceReading, clause: Clause, host: Clause, start: number): boolean {
  const { group } = host;
  if (host === clause || host.relation !== 'coordinate' || group.start === group.head) return false;
  if (clause.group.end > group.start || start < group.end || tokens[start - 1]?.norm === ',') return false;
  const hasObject = tokens
    .slice(clause.group.end, group.start)
    .some(({ kind }, i) => kind === 'word' && masks[clause.group.end + i] === 0);
  return hasObject && tokens.slice(clause.group.end, group.start).some(({ norm }) => norm === ',');
}

// "We disclose it without your consent" waives the condition that "we do not disclose it without" sets.
function isWaived(
  tokens: readonly Token[],
  lacking: ReadonlySet<string>,
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  return tokens.slice(start, end).some(({ norm }) => lacking.has(norm));
}
