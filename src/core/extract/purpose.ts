/** What data is used for: purpose phrases that hang on a statement of collecting, using or sharing. */
import type { Party } from '../report.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import type { PredicateKind } from '../lexicon/language-pack.ts';
import type { Predicate } from '../text/predicates.ts';
import type { TermMatch } from '../text/vocabulary.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';

const PRACTICE: ReadonlySet<PredicateKind> = new Set(['collect', 'use', 'share', 'sell', 'retain', 'provide']);

/** Of these the publisher says so directly: "we personalise what you see". "We comply with the law" is no purpose. */
const DIRECT = new Set(['communication', 'marketing', 'personalization', 'analytics', 'advertising', 'support', 'payment']);

export const purposeExtractor: Extractor = {
  facet: 'purpose',
  extract(notice) {
    const drafts: Draft[] = [];
    let previous: { sentence: Sentence; end: number; context: Context } | undefined;
    for (const match of notice.termMatches('purpose')) {
      const joined =
        previous && previous.sentence === match.sentence && isCoordinated(match.sentence, previous.end, match.start) ? previous.context : undefined;
      const context = contextOf(match) ?? joined;
      if (!context) continue;
      previous = { sentence: match.sentence, end: match.end, context };
      drafts.push(draftOf(notice, match, context));
    }
    return drafts;
  },
};

interface Context {
  /** The statement that the purpose hangs on, where a verb of data handling makes it. */
  readonly predicate?: Predicate;
  readonly inferred: boolean;
}

function draftOf(notice: Notice, { term, sentence, start, end }: TermMatch, { predicate, inferred }: Context): Draft {
  const stance = predicate?.negated ? (predicate.conditional ? 'conditional' : 'denied') : predicate?.conditional ? 'conditional' : 'stated';
  const party = partyOf(sentence, start, predicate);
  return {
    facet: 'purpose',
    category: term.category,
    stance,
    hedged: stance === 'stated' && (predicate?.hedged ?? false),
    certainty: inferred ? 'inferred' : 'explicit',
    ...evidence(notice, sentence, sentence.rangeOf(start, end)),
    rule: term.id,
    attributes: { party },
  };
}

function partyOf(sentence: Sentence, start: number, predicate: Predicate | undefined): Party {
  if (predicate?.subject === 'third-party') return 'third';
  // "share it with partners for their own marketing"
  for (let at = start; at >= 0 && at >= start - 3; at--) if (sentence.tokens[at]?.norm === 'their') return 'third';
  return 'first';
}

/** Why this phrase is a purpose here; undefined where it only names an activity. */
function contextOf({ sentence, start, term }: TermMatch): Context | undefined {
  const { tokens, predicates } = sentence;
  const governing = predicates.findLast((predicate) => predicate.at < start && PRACTICE.has(predicate.kind) && !withinTerm(predicate, start));
  if (governing && (governing.referred || isReaders(governing))) return undefined;
  const opener = openerBefore(sentence, start);
  if (opener && governing) return { predicate: governing, inferred: false };
  // "The data is for marketing", "cookies help us to remember your settings": an opener, and data or a tool in sight.
  if (opener && tokens.slice(0, start).some(({ stem }) => TOOLS.has(stem))) return { inferred: false };
  const head = start <= 3 && !tokens.slice(0, start).some(({ norm }) => norm === 'you' || norm === 'not');
  if (head && sentence.leadIn && sentence.leadIn !== sentence) {
    const led = leadInContext(sentence.leadIn);
    if (led) return led;
  }
  const { topics } = sentence.section;
  if (head && sentence.block.kind !== 'paragraph' && !sentence.isHeading && topics.has('use')) return { inferred: true };
  if (DIRECT.has(term.category) && isPublishersOwn(sentence, start)) return { inferred: false };
  return undefined;
}

const TOOLS = new Set(['information', 'data', 'cookie', 'detail', 'address', 'identifier', 'technology', 'log', 'beacon', 'pixel', 'this', 'it', 'these', 'they', 'analytics']);

function withinTerm(predicate: Predicate, start: number): boolean {
  return predicate.at >= start;
}

function isReaders(predicate: Predicate): boolean {
  return predicate.subject === 'reader' && predicate.kind !== 'provide';
}

function leadInContext(leadIn: Sentence): Context | undefined {
  const predicate = leadIn.predicates.findLast((candidate) => PRACTICE.has(candidate.kind) && !isReaders(candidate));
  if (predicate) return { predicate, inferred: false };
  return leadIn.tokens.some(({ stem }) => stem === 'purpose' || stem === 'reason') ? { inferred: false } : undefined;
}

/** "to", "for", "so that we can", "in connection with", "purpose:" directly before the phrase (adverbs aside). */
function openerBefore({ tokens }: Sentence, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 4; at--) {
    const { norm, kind } = tokens[at]!;
    if (norm === 'to') return tokens[at - 1]?.norm !== 'right';
    if (OPENERS.has(norm)) return true;
    if (norm === 'we' || norm === 'us') return tokens.slice(Math.max(0, at - 3), at).some((token) => token.norm === 'that' || token.norm === 'help');
    if (kind === 'punct' && norm !== ',' && norm !== '(' && norm !== ')') return false;
  }
  return false;
}

const OPENERS = new Set(['for', 'purpose', 'purposes', 'when', 'while', 'by', 'helping', 'help', 'helps', 'as']);

/** Between two purpose phrases of one list stand only commas, "and", "or" and few other words. */
function isCoordinated({ tokens }: Sentence, end: number, start: number): boolean {
  if (start - end > 14 || start < end) return start < end;
  const between = tokens.slice(end, start);
  if (between.some(({ norm }) => norm === ';' || norm === 'we' || norm === 'you')) return between.length <= 4 && !between.some(({ norm }) => norm === 'you' || norm === 'we');
  return between.some(({ norm }) => norm === ',' || norm === 'and' || norm === 'or' || norm === '/');
}

function isPublishersOwn({ tokens }: Sentence, start: number): boolean {
  for (let at = start - 1; at >= 0 && at >= start - 5; at--) {
    const { norm } = tokens[at]!;
    if (norm === 'we') return tokens[at + 1]?.norm !== 'do' && !tokens.slice(at, start).some((token) => token.norm === 'not' || token.norm === 'never');
    if (norm === ',' || norm === 'you' || norm === 'to') return false;
  }
  return false;
}
