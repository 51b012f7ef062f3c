/** How long data are kept, and on what ground. */
import type { SharingCondition } from '../report.ts';
import { repliesTo } from '../discourse/replies.ts';
import { durationIn } from '../text/durations.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { Frame } from '../syntax/frame.ts';
import type { RuleMatch } from '../text/vocabulary.ts';
import { applyRules } from './apply-rules.ts';
import type { Draft, Extractor } from './draft.ts';
import { onePerStatement, statedMatches } from './one-per-statement.ts';

/** Conditions that are grounds for keeping, by the names of legal bases. */
const BASES: ReadonlyMap<SharingCondition, string> = new Map([['legal', 'legal-obligation']]);

export const retentionExtractor: Extractor = {
  facet: 'retention',
  extract(notice): Draft[] {
    const answers = answersIn(notice);
    const matches = statedMatches(notice, 'retention').filter(
      (match) => match.rule.id !== ASKED && (!match.rule.id.endsWith(ANSWER) || answers.has(match.sentence)),
    );
    const drafts = matches
      .filter(isSaid)
      .filter((match) => !isNotSoLong(notice, match))
      .map(ofMainVerb)
      .flatMap((match) =>
        applyRules(notice, 'retention', () => basisOf(notice, match.sentence), [match])
          .filter((draft) => draft.stance !== 'denied' || !isOfSome(notice, match.sentence))
          .map((draft) => ofCase(notice, withPeriod(notice, draft, match), match)),
      );
    return withoutVague(onePerStatement(drafts));
  },
};

// "If a parent refuses, we delete it after a week": of that case; of a reader who closes an account it holds of anybody.
function ofCase({ compiled: { grammar } }: Notice, draft: Draft, { sentence, start, spanEnd }: RuleMatch): Draft {
  const { reading, offset } = sentence.unit;
  const frame = reading.frameAt(start + offset, spanEnd + offset);
  if (!frame || draft.stance === 'denied' || draft.restriction || offset > 0) return draft;
  const { clause } = frame;
  const condition = reading.frames.find(
    ({ agent, clause: { parent, mark } }) =>
      parent === clause &&
      mark !== undefined &&
      grammar.subordinationOf(reading.tokens[mark]!.norm) === 'condition' &&
      agent.kind !== 'publisher' &&
      agent.at !== undefined &&
      !grammar.words.addressing.has(reading.tokens[agent.at.start]!.norm),
  )?.clause;
  if (!condition) return draft;
  return { ...draft, restriction: sentence.rangeOf(condition.mark!, reading.tree.endOf(condition)) };
}

const ASKED = 'retention.asked';
const ANSWER = '.answer';

/** Sentences that answer how long: "How long do you keep it? Three months." */
function answersIn(notice: Notice): ReadonlySet<Sentence> {
  return new Set(
    notice
      .ruleMatches('retention')
      .filter(({ rule }) => rule.id === ASKED)
      .flatMap(({ sentence }) => repliesTo(notice, sentence).slice(0, 1)),
  );
}

// "If you have not come for a year, we delete it": what is done, not when.
function ofMainVerb(match: RuleMatch): RuleMatch {
  const { reading, offset } = match.sentence.unit;
  const own = reading.tree.clauses.filter(
    ({ group }) => group.head >= match.start + offset && group.head < match.end + offset,
  );
  const main = own.find(({ relation }) => relation === 'main');
  if (!main || own[0]?.relation !== 'adverbial') return match;
  return { ...match, start: main.group.start - offset };
}

/** "We do not keep it for a year": not so long; "not longer than a year" tells how long. */
function isNotSoLong({ compiled: { grammar } }: Notice, match: RuleMatch): boolean {
  const { sentence, start, spanStart, spanEnd } = match;
  if (match.rule.category !== 'stated-period') return false;
  const { unit } = sentence;
  const frame = unit.reading.frameAt(start + unit.offset, spanEnd + unit.offset);
  if (frame?.polarity !== 'denied' || frame.act !== 'retain' || frame.excepting) return false;
  // "For a year, but in no event longer": denied of what comes behind it.
  if ((frame.trace.at(-1)?.at.start ?? 0) >= spanEnd + unit.offset) return false;
  return !sentence.tokens
    .slice(Math.max(0, spanStart - EXCEEDING_WITHIN), spanEnd)
    .some(({ norm }) => grammar.words.exceeding.has(norm));
}
const EXCEEDING_WITHIN = 5;

// "We do not store card numbers": other data may be kept.
function isOfSome(notice: Notice, sentence: Sentence): boolean {
  const named = notice.termMatches('data').filter((match) => match.sentence === sentence);
  return named.length > 0 && named.every(({ term }) => !term.category.startsWith('generic'));
}

/** Is somebody said to keep it, whom the notice can speak for? */
function isSaid({ sentence: { unit }, start, spanEnd }: RuleMatch): boolean {
  const frame = unit.reading.frameAt(start + unit.offset, spanEnd + unit.offset);
  if (!frame) return true;
  const head = frame.clause.group.head - unit.offset;
  // A verb elsewhere says nothing of who keeps: "the period for which …".
  if (head < start || head >= spanEnd) return true;
  // "We have been keeping bees for years".
  if (frame.clause.group.tense === 'perfect' && frame.clause.group.voice === 'active') return false;
  if (frame.status === 'past' || frame.trace.some(({ by }) => by === 'counterfactual' || by === 'past')) return false;
  // What readers may delete themselves.
  if (frame.agent.kind === 'reader' && frame.act === 'manage') return false;
  // "The law obliges banks to keep": others' duty.
  if (frame.agent.kind === 'others' || (frame.obliged && !isOwn(frame))) return false;
  return !(frame.status === 'law' && frame.agent.kind === 'third-party');
}

// "Banks must keep it": whoever that is.
function isOwn({ agent: { kind }, clause }: Frame): boolean {
  return kind === 'publisher' || kind === 'both' || kind === 'name' || clause.group.voice === 'passive';
}

function withPeriod(notice: Notice, draft: Draft, { sentence, spanStart, spanEnd }: RuleMatch): Draft {
  if (draft.category !== 'stated-period') return draft;
  const value = durationIn(sentence.tokens.slice(spanStart, spanEnd), notice.compiled.pack.grammar.durations);
  return value === undefined ? draft : { ...draft, value };
}

/** On what ground it is kept so long, where the statement says so ("as required by law"). */
function basisOf(notice: Notice, { tokens }: Sentence): { basis?: string } {
  for (const { entry } of notice.compiled.conditions.scan(tokens)) {
    const basis = entry.condition && BASES.get(entry.condition);
    if (basis) return { basis };
  }
  return {};
}

// "We may keep it" says nothing beside "for two years" in the same statement.
function withoutVague(drafts: readonly Draft[]): Draft[] {
  const isVague = (draft: Draft) => draft.category === 'unspecified' && draft.stance === 'stated';
  const told = new Set(drafts.filter((draft) => !isVague(draft)).map((draft) => draft.quote.start));
  return drafts.filter((draft) => !isVague(draft) || !told.has(draft.quote.start));
}
