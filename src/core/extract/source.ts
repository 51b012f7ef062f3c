/** Where data comes from: the reader, their device, others. */
import type { Act } from '../language/grammar.ts';
import type { Term } from '../lexicon/term.ts';
import type { AgentKind } from '../syntax/agents.ts';
import type { Clause } from '../syntax/clause.ts';
import { classBit } from '../syntax/compiled-grammar.ts';
import type { Frame } from '../syntax/frame.ts';
import type { SentenceReading } from '../syntax/frames.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { attitudeAt } from '../text/stance.ts';
import type { RuleMatch, TermMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';
import { onePerStatement } from './one-per-statement.ts';

/** Ends of the ids of rules that only name what may be a source; a verb of collecting makes it one. */
const PHRASE = '.phrase';
/** Of rules of what a device sends by itself. */
const SENDS = '.sends';
/** Of what {@link givenIn} finds. */
const GIVES = '.gives';
/** Who may be a source beside the reader; `others` too, if it is to us that they give. */
const GIVERS: ReadonlySet<AgentKind> = new Set<AgentKind>(['third-party', 'name', 'others']);
const GIVING: ReadonlySet<Act | undefined> = new Set(['provide', 'share']);

const B = {
  preposition: classBit('preposition'),
  adverb: classBit('adverb'),
  publisher: classBit('publisher-voice'),
  object: classBit('object-pronoun'),
};

export const sourceExtractor: Extractor = {
  facet: 'source',
  extract(notice): Draft[] {
    const matches = [...notice.ruleMatches('source'), ...notice.leadInMatches('source')];
    const named = matches.filter((match) => isSource(notice, match));
    const drafts = [
      ...applyRules(notice, 'source', () => ({}), named),
      ...notice.sentences.flatMap((one) => givenIn(notice, one, named)),
      ...notice.termMatches('sharing').flatMap((match) => comingFrom(notice, match)),
    ];
    return onePerStatement(onceInNotice(drafts.toSorted((one, other) => one.span.start - other.span.start)));
  },
};

/** Sources that nearly every line of a notice implies. */
const EVERYWHERE: ReadonlySet<Draft['category']> = new Set(['user', 'device']);
const PASSING = [PHRASE, GIVES, SENDS];

// "Collected from you", "automatically": said in passing on many lines, told once, and not beside a line that is about it.
function onceInNotice(drafts: readonly Draft[]): Draft[] {
  const isPassing = ({ category, rule }: Draft) =>
    EVERYWHERE.has(category) && PASSING.some((end) => rule.endsWith(end));
  const told = new Set(
    drafts.filter((draft) => !isPassing(draft) && draft.stance === 'stated').map(({ category }) => category),
  );
  return drafts.filter((draft) => {
    if (!isPassing(draft)) return true;
    if (told.has(draft.category)) return false;
    told.add(draft.category);
    return true;
  });
}

function isSource(notice: Notice, match: RuleMatch): boolean {
  const { rule, sentence, start, end, spanStart } = match;
  const { unit } = sentence;
  const { status, stance } = attitudeAt(unit, start, end, notice.compiled);
  if (status === 'open') return false;
  if (rule.id.endsWith(SENDS)) return stance === 'stated';
  if (!rule.id.endsWith(PHRASE)) return true;
  const frame = collectingAt(unit.reading, spanStart + unit.offset);
  // That nothing is asked of the reader says nothing of where data come from.
  return (
    frame !== undefined &&
    (frame.polarity === 'affirmed' || rule.category === 'third-party' || rule.category === 'affiliate')
  );
}

/** "We get your name from our ticket vendors": whoever the vocabulary knows, behind the preposition of a source. */
function comingFrom(notice: Notice, { sentence, start, end, term }: TermMatch): Draft[] {
  const { reading, offset, tokens } = sentence.unit;
  if (IMPERSONAL.has(term.category) || term.id.startsWith('sharing.ground.')) return [];
  const { grammar } = notice.compiled;
  const from = prepositionBefore(reading, start + offset, grammar.words.genitive);
  if (from < offset || grammar.slotOf(tokens[from]!.norm) !== 'source') return [];
  const frame = collectingAt(reading, from);
  if (!frame || frame.polarity === 'denied' || frame.clause.group.end > from) return [];
  const isOfData = notice
    .termMatches('data')
    .some(
      (match) =>
        match.sentence === sentence &&
        match.end + offset <= from &&
        (match.start + offset >= frame.clause.group.end || frame.clause.group.voice === 'passive'),
    );
  if (!isOfData) return [];
  return [
    {
      facet: 'source',
      category: term.category === 'affiliate' ? 'affiliate' : 'third-party',
      stance: 'stated',
      hedged: frame.hedged,
      certainty: 'explicit',
      ...evidence(notice, sentence, sentence.rangeOf(start, end)),
      rule: 'source.party',
      attributes: {},
    },
  ];
}
const IMPERSONAL: ReadonlySet<Term['category']> = new Set(['anyone', 'public', 'acquirer']);
/** "From one of our ticket vendors". */
const MAX_OPENING = 5;

function prepositionBefore({ masks, tokens }: SentenceReading, start: number, genitive: ReadonlySet<string>): number {
  for (let at = start - 1; at >= 0 && at >= start - MAX_OPENING; at--) {
    if (tokens[at]!.kind !== 'word') return -1;
    if (masks[at]! & B.preposition && !genitive.has(tokens[at]!.norm)) return at;
  }
  return -1;
}

/** The frame of collecting that the token belongs to, if the publisher or nobody named collects. */
function collectingAt(reading: SentenceReading, at: number): Frame | undefined {
  let verb = at;
  while (reading.masks[verb]! & B.adverb) verb++;
  const own = reading.tree.clauses.find(({ group }) => group.start <= verb && verb < group.end);
  const hosts = own ? [own] : reading.tree.hostsAt(at);
  const clause = hosts.find(({ group }) => group.entry?.act !== undefined);
  const frame = clause && reading.frameOf(clause);
  return frame?.act === 'collect' && frame.status === 'asserted' && isOurs(frame) ? frame : undefined;
}

function isOurs({ agent: { kind } }: Frame): boolean {
  return kind === 'publisher' || kind === 'both' || kind === 'none';
}

/** "We collect what you give us", "we ask you to enter", "our partner sends us": by who gives. */
function givenIn(notice: Notice, sentence: Sentence, named: readonly RuleMatch[]): Draft[] {
  const { reading, offset } = sentence.unit;
  return reading.frames.flatMap((frame) => {
    const { group, subject } = frame.clause;
    if (group.start < offset || !GIVING.has(frame.act) || frame.polarity === 'denied') return [];
    const category = isReaders(reading, frame) ? 'user' : isOthers(notice, sentence, frame) ? 'third-party' : undefined;
    if (!category) return [];
    const from = category === 'user' ? (subject?.start ?? group.start) : (frame.agent.at?.start ?? group.start);
    const to = category === 'user' ? group.end : (frame.agent.at?.end ?? group.end);
    // "Your browser sends us": what the device does is not the reader's doing.
    const isDevice = named.some(
      (match) =>
        match.sentence === sentence &&
        match.rule.id.endsWith(SENDS) &&
        match.spanStart < to - offset &&
        match.spanEnd > from - offset,
    );
    if (from < offset || isDevice) return [];
    return [
      {
        facet: 'source',
        category,
        stance: 'stated',
        hedged: frame.hedged,
        certainty: sentence.isHeading ? 'inferred' : 'explicit',
        ...evidence(notice, sentence, sentence.rangeOf(from - offset, to - offset)),
        rule: `source.${category}${GIVES}`,
        attributes: {},
      } satisfies Draft,
    ];
  });
}

function isReaders(reading: SentenceReading, frame: Frame): boolean {
  const { clause, agent, act } = frame;
  if (agent.kind !== 'reader') return false;
  const { parent, relation, group } = clause;
  if (relation === 'main' || relation === 'coordinate')
    return frame.status === 'asserted' && group.voice === 'active' && isToUs(reading, clause);
  const above = parent && reading.frameOf(parent);
  if (!above || above.polarity === 'denied' || above.status !== 'asserted' || !isOurs(above)) return false;
  // "We ask you to enter": handed on.
  if (relation === 'infinitive')
    return act === 'provide' && above.agent.kind === 'publisher' && parent.group.entry?.control === 'passes';
  if (relation !== 'relative' && relation !== 'complement' && relation !== 'participle') return false;
  return above.act === 'collect' && (act === 'provide' || isToUs(reading, clause));
}

// "Our partner sends us your name", "your doctor sends us your file"
function isOthers(notice: Notice, sentence: Sentence, { clause, agent, status }: Frame): boolean {
  const { reading, offset } = sentence.unit;
  if (!GIVERS.has(agent.kind) || (status !== 'asserted' && status !== 'others') || !isToUs(reading, clause))
    return false;
  return notice
    .termMatches('data')
    .some(
      (match) => match.sentence === sentence && isHandled(reading, clause, match.start + offset, match.end + offset),
    );
}

// What the clause gives, or what it describes: "details sent to us".
function isHandled({ tree }: SentenceReading, clause: Clause, start: number, end: number): boolean {
  if (clause.relation === 'participle') return end <= clause.group.start && clause.group.start - end < NEAR;
  return tree.hostsAt(start).includes(clause);
}
const NEAR = 2;

/** Does the clause say that the publisher gets it ("send us", "to us")? */
function isToUs({ masks, tree }: SentenceReading, { group, index }: Clause): boolean {
  for (let at = group.end; at < masks.length; at++) {
    const host = tree.hostAt(at);
    if (host?.index !== index) continue;
    if (masks[at]! & B.publisher && masks[at]! & B.object) return true;
  }
  return false;
}
