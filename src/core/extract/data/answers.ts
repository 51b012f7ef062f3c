/** What answered questions and labels say of the data they name: "Do you keep my photos? No.", "Cookies: none". */
import { isPlainAnswer, type Verdict } from '../../discourse/answer.ts';
import { answeredFrames, isPointing, questionBefore, type AnsweredFrames } from '../../discourse/answered-frames.ts';
import { namedIn } from '../../discourse/named-in.ts';
import { isColumnHead } from '../../discourse/table-grid.ts';
import { saidOf } from '../../discourse/said-of.ts';
import { isGlossed } from '../../discourse/table-answers.ts';
import type { Range } from '../../document.ts';
import type { AskedAct, ColumnWords } from '../../lexicon/column-words.ts';
import type { Term } from '../../lexicon/term.ts';
import type { Notice, Sentence } from '../../text/notice.ts';
import { tokenise } from '../../tokens/tokens.ts';
import type { TermMatch } from '../../text/vocabulary.ts';
import { cite, evidence } from '../draft.ts';
import type { DataDraft } from './found.ts';
import { trimmed } from './phrase.ts';
import { kindOf } from './restriction.ts';
import { flowOf } from './tables.ts';

/**
 * What is said of a phrase that stands in a question, a label, or an answer that names it; undefined where the sentence
 * is none of these, and read as any other.
 */
export function answeredDrafts(notice: Notice, match: TermMatch): DataDraft[] | undefined {
  const { sentence, start, end } = match;
  // A head names a column; what is so, the cells say.
  if (isColumnHead(notice, sentence) || isGlossed(notice, sentence) || isRunTogether(notice, sentence)) return [];
  const answered = answeredFrames(notice, sentence);
  if (answered) {
    // "Question: do you sell it?"
    if (answered.form !== 'label' && start === 0 && sentence.tokens[end]?.norm === ':') return [];
    const isAsked = end <= answered.end;
    if (answered.verdict !== 'named') return isAsked ? draftsOf(notice, match, answered, answered.verdict) : undefined;
    if (answered.form === 'label') return isAsked ? [] : draftsOf(notice, match, answered, 'yes');
    // "Who receives my address? Our courier."
    return answered.form === 'who' && namesSomebody(notice, answered.reply)
      ? draftsOf(notice, match, answered, 'yes')
      : [];
  }
  if (isPointing(notice, sentence) || isUnderAbsence(notice, sentence)) return [];
  const before = questionBefore(notice, sentence);
  return before?.form === 'which' && start >= before.answerFrom ? draftsOf(notice, match, before, 'yes') : undefined;
}

function draftsOf(notice: Notice, match: TermMatch, answered: AnsweredFrames, verdict: Verdict): DataDraft[] {
  const { sentence, term } = match;
  const { party, isProvided, quote } = answered;
  const said = saidOf(answered, verdict);
  // That something need not be given says nothing of whether it is taken.
  if (!said || (isProvided && said.stance === 'denied')) return [];
  const { stance } = said;
  const { start, end } = trimmed(match, notice.compiled.pack.data);
  const acts = answered.acts.length ? said.acts : namedBefore(match, notice.compiled.pack.columns);
  return acts.map((act) => {
    const flow = flowOf(act, party === 'third');
    const restriction = said.restriction ?? (stance === 'denied' ? narrowed(notice, answered, match, act) : undefined);
    return {
      facet: 'data',
      category: term.category,
      stance,
      hedged: stance === 'stated' && (answered.frames[0]?.hedged ?? false),
      ...(restriction ? { restriction } : {}),
      certainty: 'inferred',
      ...evidence(notice, sentence, sentence.rangeOf(start, end)),
      quote: cite(notice, quote),
      rule: term.id,
      attributes: {
        party: flow.party,
        ...(flow.action ? { action: flow.action } : {}),
        ...(isProvided ? { origin: 'provided' as const } : {}),
      },
    };
  });
}

// "The collection of biometric data and the sale of names": what is done with each.
const NAMED_WITHIN = 5;
function namedBefore({ sentence: { tokens }, start }: TermMatch, words: ColumnWords): readonly AskedAct[] {
  for (let at = start - 1; at > 0 && at >= start - NAMED_WITHIN; at--) {
    const { norm, kind } = tokens[at]!;
    const act = words.acts[norm];
    if (act) return [act];
    if (kind === 'punct' || words.joining.has(norm)) break;
  }
  return [];
}

function narrowed(notice: Notice, answered: AnsweredFrames, match: TermMatch, act: AskedAct): Range | undefined {
  const { sentence } = match;
  return (
    kindOf(notice, sentence.unit, match) ??
    recipientIn(notice, answered, sentence, act) ??
    ownerIn(notice, answered, match)
  );
}

// "Cookies of third parties: none"
function ownerIn(notice: Notice, { isTopic }: AnsweredFrames, { sentence, end }: TermMatch): Range | undefined {
  const owner = isTopic && namedIn(notice, sentence).sharing.find(({ start }) => start >= end);
  return owner ? sentence.rangeOf(owner.start, owner.end) : undefined;
}

// "Do you share my address with advertisers? No": nothing is said of others.
const ANYBODY: ReadonlySet<Term['category']> = new Set(['third-party', 'anyone']);
function recipientIn(
  notice: Notice,
  { act: { end }, form }: AnsweredFrames,
  sentence: Sentence,
  act: string,
): Range | undefined {
  if ((act !== 'share' && act !== 'sell') || form !== 'whether') return undefined;
  const named = namedIn(notice, sentence).sharing.find(
    (match) => match.start >= end && !ANYBODY.has(match.term.category),
  );
  return named && sentence.rangeOf(named.start, named.end);
}

/** Labels that name no data of their own: "Data collection: none", "What we collect" – "Nothing." */
export function bareLabelDrafts(notice: Notice): DataDraft[] {
  const { data, which } = notice.compiled.pack.columns;
  return notice.sentences.flatMap((sentence): DataDraft[] => {
    const answered = answeredFrames(notice, sentence);
    if (answered?.form !== 'label' || answered.verdict === 'named' || namedIn(notice, sentence).data.length) return [];
    const said = saidOf(answered, answered.verdict);
    const at = sentence.tokens.slice(0, answered.end).findIndex(({ norm, stem }) => data.has(stem) || which.has(norm));
    if (at < 0 || said?.stance !== 'denied' || said.restriction) return [];
    return said.acts.map((act) => ({
      facet: 'data',
      category: 'generic',
      stance: 'denied',
      hedged: false,
      certainty: 'inferred',
      ...evidence(notice, sentence, sentence.rangeOf(at, answered.end)),
      quote: cite(notice, answered.quote),
      rule: 'data.label',
      attributes: flowOf(act, false),
    }));
  });
}

// "| Category | Collected | | Photos | NO | | Name | YES |": a table in one paragraph.
const CELL_MARK = '|';
function isRunTogether(notice: Notice, { text }: Sentence): boolean {
  if (!text.includes(CELL_MARK)) return false;
  const { columns } = notice.compiled.pack;
  const answers = text.split(CELL_MARK).filter((cell) => isPlainAnswer(cell, tokenise(cell), columns));
  return answers.length > 1;
}

// "You will look in vain for:", "We do without:": what is listed is not there, though no verb of its own says so.
function isUnderAbsence(notice: Notice, sentence: Sentence): boolean {
  const opening = sentence.unit.offset > 0 ? notice.openingOf(sentence) : undefined;
  if (!opening) return false;
  const { frames, operators } = opening.reading;
  if (!frames.length || frames.some(({ act }) => act !== undefined && act !== 'manage')) return false;
  const { seeking, finding } = notice.compiled.pack.columns;
  return (
    operators.some(({ operator }) => operator.effect === 'denied') ||
    frames.some(
      ({ agent, lemma, polarity }) =>
        agent.kind === 'reader' && (seeking.has(lemma) || (finding.has(lemma) && polarity === 'denied')),
    )
  );
}

function namesSomebody(notice: Notice, reply: Sentence): boolean {
  return namedIn(notice, reply).sharing.length > 0;
}
