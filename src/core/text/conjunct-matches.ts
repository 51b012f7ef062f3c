/**
 * Rules that match once a member of a coordination is read on from the words that grant them all: "You may see your data,
 * have it put right, or take it to another firm" is three statements that share "You may".
 */
import type { Clause } from '../syntax/clause.ts';
import { classBit } from '../syntax/compiled-grammar.ts';
import type { Facet } from '../taxonomy.ts';
import type { Token } from '../tokens/tokens.ts';
import type { CompiledPack } from './compiled-pack.ts';
import type { Sentence } from './sentence.ts';
import { isMeant, type RuleMatch } from './vocabulary.ts';

/** So far behind its first word a member names what it is about. */
const NAMED_WITHIN = 6;
/** Members of one sentence that are looked at. */
const MAX_MEMBERS = 12;

/** The matches of a facet's rules in such members, in text order: one a rule and member. */
export function findConjunctMatches(sentences: readonly Sentence[], compiled: CompiledPack, facet: Facet): RuleMatch[] {
  return sentences.flatMap((sentence) => (sentence.isHeading ? [] : matchesIn(sentence, compiled, facet)));
}

function matchesIn(sentence: Sentence, compiled: CompiledPack, facet: Facet): RuleMatch[] {
  const { tokens } = sentence;
  const grants = compiled.grants.scan(tokens);
  if (!grants.length) return [];
  const found: RuleMatch[] = [];
  const isOurs = ({ norm }: Token): boolean => (compiled.grammar.maskOf(norm) & PUBLISHER) !== 0;
  const members = membersOf(tokens, Math.min(...grants.map(({ end }) => end)), compiled).slice(0, MAX_MEMBERS);
  for (const [order, at] of members.entries()) {
    const next = members[order + 1] ?? tokens.length;
    if (!isAboutData(tokens, at, next, compiled)) continue;
    const own = grants
      .filter(({ start, end }) => end <= at && isGranted(sentence, at, isOurs(tokens[start]!)))
      .toSorted((a, b) => b.end - a.end);
    // The nearest words that grant, and the first: "you may ask us to … or object".
    for (const { start, end } of new Set([...own.slice(0, 1), ...own.slice(-1)]))
      found.push(...matchesOf(sentence, { head: headOf(tokens, start, end, at, compiled), at, next }, compiled, facet));
  }
  return found;
}

// Words that were left out may say whose right it is: "we reserve the right to add, or delete".
function isVetoed(
  rule: RuleMatch['rule'],
  tokens: readonly Token[],
  sentence: Sentence,
  compiled: CompiledPack,
): boolean {
  const vetoes = compiled.vetoes.get(rule);
  return vetoes !== undefined && (vetoes.test(tokens) || vetoes.test(sentence.tokens));
}

// "See, correct or delete your data": what is behind the last is of all.
function isAboutData(tokens: readonly Token[], at: number, next: number, { pack, grammar }: CompiledPack): boolean {
  const isSaid = (token: Token): boolean =>
    pack.means.handled.has(token.stem) || (grammar.maskOf(token.norm) & OBJECT) !== 0;
  const own = tokens.slice(at + 1, next);
  const isBare = own.every(({ kind, norm }) => kind === 'punct' || (grammar.maskOf(norm) & OPENING) !== 0);
  return (isBare ? tokens.slice(at + 1) : own).slice(0, OBJECT_WITHIN).some(isSaid);
}
const OBJECT_WITHIN = 10;
const OBJECT = classBit('object-pronoun');
const PUBLISHER = classBit('publisher-voice');

// "Our moderators reserve the right to", "you may see it, and we may delete it": the publisher's own; "you may not see it":
// no right.
function isGranted({ unit: { reading, offset } }: Sentence, at: number, isPromise: boolean): boolean {
  const frame = reading.frameAt(at + offset, at + offset + 1);
  if (!frame) return true;
  const parents = reading.frames.filter(({ clause }) => isAbove(clause, frame.clause));
  return (
    frame.polarity === 'affirmed' &&
    (frame.status === 'asserted'
      ? isPromise || frame.agent.kind !== 'publisher'
      : parents.some(({ agent, status }) => agent.kind === 'reader' && status !== 'topic'))
  );
}

function isAbove(above: Clause, { parent }: Clause): boolean {
  for (let depth = 0, one = parent; one && depth < MAX_DEPTH; depth++, one = one.parent) if (one === above) return true;
  return false;
}
const MAX_DEPTH = 20;

interface Member {
  readonly head: readonly Token[];
  readonly at: number;
  readonly next: number;
}

function matchesOf(sentence: Sentence, { head, at, next }: Member, compiled: CompiledPack, facet: Facet): RuleMatch[] {
  const from = head.length;
  const tokens = [...head, ...sentence.tokens.slice(at)];
  const inSentence = (index: number): number => index - from + at;
  const seen = new Set<RuleMatch['rule']>();
  return compiled.vocabulary.scan(tokens, from).flatMap(({ entry, end, spanStart, spanEnd }): RuleMatch[] => {
    if ('term' in entry || entry.rule.facet !== facet || seen.has(entry.rule)) return [];
    if (spanStart < from || spanStart > from + NAMED_WITHIN || inSentence(spanStart) >= next) return [];
    if (!isMeant(entry.rule, sentence) || isVetoed(entry.rule, tokens, sentence, compiled)) return [];
    seen.add(entry.rule);
    const { rule } = entry;
    return [
      {
        rule,
        sentence,
        start: at,
        end: inSentence(end),
        spanStart: inSentence(spanStart),
        spanEnd: inSentence(spanEnd),
      },
    ];
  });
}

// Where a verb follows a comma, a coordinator or a letter in brackets: the token of the verb.
function membersOf(tokens: readonly Token[], from: number, { grammar }: CompiledPack): number[] {
  const members: number[] = [];
  for (let at = from; at < tokens.length; at++) {
    if (!isJoint(tokens, at, grammar.maskOf.bind(grammar))) continue;
    let verb = at + 1;
    while (isOpening(tokens, verb, grammar.maskOf.bind(grammar))) verb++;
    const form = grammar.readingOf(tokens[verb]?.norm ?? '')?.form;
    if ((form === 'base' || form === 'past') && members.at(-1) !== verb) members.push(verb);
  }
  return members;
}

type MaskOf = (norm: string) => number;
const COORDINATOR = classBit('coordinator');
const OPENING = classBit('coordinator') | classBit('adverb') | classBit('infinitive-marker');
const BE = classBit('be');
const JOINTS = new Set([',', ';', ':', ')']);

function isJoint(tokens: readonly Token[], at: number, maskOf: MaskOf): boolean {
  const { norm } = tokens[at]!;
  return JOINTS.has(norm) || (maskOf(norm) & COORDINATOR) !== 0;
}

// "(b)", "2)", "and also to"
function isOpening(tokens: readonly Token[], at: number, maskOf: MaskOf): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.norm === '(' || token.norm === ')') return true;
  const isLetter = token.end - token.start <= LONGEST_LETTER && tokens[at + 1]?.norm === ')';
  return isLetter || (maskOf(token.norm) & OPENING) !== 0;
}
/** "iii" */
const LONGEST_LETTER = 3;

// "Ask that it be corrected, or deleted": what is shared goes as far as "be".
function headOf(
  tokens: readonly Token[],
  start: number,
  end: number,
  member: number,
  { grammar }: CompiledPack,
): readonly Token[] {
  if (grammar.readingOf(tokens[member]!.norm)?.form !== 'past') return tokens.slice(start, end);
  const be = tokens.findLastIndex(({ norm }, at) => at >= end && at < member && (grammar.maskOf(norm) & BE) !== 0);
  return tokens.slice(start, be < 0 ? end : be + 1);
}
