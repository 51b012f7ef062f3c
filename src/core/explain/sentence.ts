/** One sentence explained: what was found in it, how it was read, and what came of it. */
import type {
  ExplainedClause,
  ExplainedFrame,
  ExplainedOperator,
  ExplainedPhrase,
  ExplainedSentence,
} from './explanation.ts';
import type { Citation, Finding } from '../report.ts';
import type { Clause } from '../syntax/clause.ts';
import type { Frame } from '../syntax/frame.ts';
import type { Acting } from '../syntax/scopes.ts';
import type { Extent } from '../syntax/verb-group.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { Found } from './phrases.ts';
import { reasonOf } from './reason.ts';
import { stepWords, type Quote } from './step-words.ts';

/** `found`: what the vocabulary names in it. `findings`: of the whole notice. */
export function explainSentence(
  notice: Notice,
  sentence: Sentence,
  found: readonly Found[],
  findings: readonly Finding[],
): ExplainedSentence {
  const { reading, leadIn, section } = sentence;
  const quote = quoteIn(sentence);
  const cited = (tokens: Extent): Citation => cite(notice, sentence, tokens);
  return {
    ...citeRange(notice, sentence),
    isHeading: sentence.isHeading,
    isQuestion: reading.isQuestion,
    ...(leadIn ? { leadIn: citeRange(notice, leadIn) } : {}),
    section: [...section.path],
    topics: [...section.topics],
    phrases: phrasesOf(notice, sentence, found, findings),
    operators: reading.operators.map((acting) => explainOperator(acting, cited)),
    clauses: reading.tree.clauses.map((clause) => explainClause(clause, cited)),
    frames: reading.frames.map((frame) => explainFrame(frame, sentence, quote, cited)),
    findings: findings.filter(({ span }) => span.start >= sentence.start && span.start < sentence.end),
  };
}

function phrasesOf(
  notice: Notice,
  sentence: Sentence,
  found: readonly Found[],
  findings: readonly Finding[],
): ExplainedPhrase[] {
  return found.flatMap((one) => {
    const words = cite(notice, sentence, one);
    const made = findings.filter(
      ({ facet, span }) => facet === one.facet && span.start < words.end && span.end > words.start,
    );
    // Every subject is looked at as a name of the publisher: only what came of it is of interest.
    if (one.facet === 'controller' && made.length === 0) return [];
    const { kind, facet, category, rule } = one;
    const reason = made.length > 0 ? undefined : reasonOf(one, sentence, findings, quoteIn);
    const ids = made.map(({ id }) => id);
    return [{ ...words, kind, facet, category, rule, findings: ids, ...(reason === undefined ? {} : { reason }) }];
  });
}

function explainOperator({ operator, at, covers }: Acting, cited: (tokens: Extent) => Citation): ExplainedOperator {
  const { id, effect, scope } = operator;
  const isOverWords = scope === 'phrase' && covers.end > covers.start;
  return { ...cited(at), id, effect, scope, ...(isOverWords ? { covers: cited(covers) } : {}) };
}

function explainClause(clause: Clause, cited: (tokens: Extent) => Citation): ExplainedClause {
  const { group, relation, parent, mark, subject } = clause;
  return {
    ...cited(group),
    relation,
    ...(parent ? { parent: parent.index } : {}),
    ...(mark === undefined ? {} : { mark: cited({ start: mark, end: mark + 1 }) }),
    ...(subject ? { subject: cited(subject) } : {}),
    form: group.form,
    voice: group.voice,
    tense: group.tense,
  };
}

function explainFrame(
  frame: Frame,
  { reading }: Sentence,
  quote: Quote,
  cited: (tokens: Extent) => Citation,
): ExplainedFrame {
  const { act, lemma, agent, polarity, status, hedged, obliged, onDevice, restriction, trace } = frame;
  return {
    ...(act ? { act } : {}),
    lemma,
    agent: { kind: agent.kind, ...(agent.at ? { words: cited(agent.at) } : {}) },
    polarity,
    status,
    hedged,
    obliged,
    onDevice,
    ...(restriction ? { restriction: cited(restriction) } : {}),
    trace: trace.map((step) => ({ by: step.by, words: stepWords(step, frame, reading, quote), at: cited(step.at) })),
  };
}

function citeRange({ document }: Notice, { start, end }: Extent): Citation {
  return { start, end, text: document.text.slice(start, end) };
}

// An extent without tokens (a pattern that matched a place, not words) is cited as that place.
function cite(notice: Notice, sentence: Sentence, { start, end }: Extent): Citation {
  if (end > start) return citeRange(notice, sentence.rangeOf(start, end));
  const at = sentence.tokens[start]?.start ?? sentence.end;
  return citeRange(notice, { start: at, end: at });
}

function quoteIn(sentence: Sentence): Quote {
  return ({ start, end }) => {
    if (end <= start) return '«»';
    const range = sentence.rangeOf(start, end);
    const words = sentence.text.slice(range.start - sentence.start, range.end - sentence.start);
    return `«${words.replace(/\s+/g, ' ')}»`;
  };
}
