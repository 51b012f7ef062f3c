/** Is this page a privacy notice? Gathers the evidence, adds up what the signals make of it, gives the verdict. */
import type { NoticeDocument } from '../document.ts';
import type { Detection } from '../report.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { vocabularyOf } from './languages/index.ts';
import { identifyLanguage } from './language.ts';
import { PRIOR, SIGNALS } from './signals.ts';

/** Sums from here on are notices, and sums from there on are in doubt; at 0 as much speaks for a notice as against it. */
const NOTICE_FROM = 0.5;
const UNCERTAIN_FROM = -2;

/** A page that calls itself a notice and has hardly any text may be one that did not load. */
const HARDLY_ANY_TEXT = 60;

/** Six lines, or little more. */
const FEW_WORDS = 150;

/** The signal of a notice that has no more to say than that. */
export const SAYS_ALL = 'says-that-nothing-is-collected';

type Reason = Detection['reasons'][number];

interface Judgement {
  readonly sum: number;
  readonly reasons: readonly Reason[];
}

/**
 * The verdict on a page, with a score from 0 to 1 and every signal that weighed, strongest first. Where a part of the
 * page makes a better notice than the whole, that part decides.
 */
export function detectNotice(
  document: NoticeDocument,
  language = identifyLanguage(document.text, document.declaredLanguage),
): Detection {
  const [best] = gatherEvidence(document, vocabularyOf(language))
    .map(judge)
    .toSorted((a, b) => b.sum - a.sum);
  const { sum, reasons } = best ?? { sum: PRIOR, reasons: [] };
  return {
    verdict: sum >= NOTICE_FROM ? 'privacy-notice' : sum >= UNCERTAIN_FROM ? 'uncertain' : 'not-a-privacy-notice',
    score: Number((1 / (1 + Math.exp(-sum / 2))).toFixed(4)),
    reasons: reasons.toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight)),
  };
}

function judge(evidence: Evidence): Judgement {
  const reasons: Reason[] = [];
  for (const { name, measure, steps, unit } of SIGNALS) {
    const value = measure(evidence);
    const weight = steps.findLast(([from]) => value >= from)?.[1] ?? 0;
    if (weight === 0) continue;
    reasons.push({
      signal: name,
      weight,
      ...(unit === undefined ? {} : { detail: `${Number(value.toFixed(value < 1 ? 2 : 1))} ${unit}` }),
    });
  }
  const sum = reasons.reduce((total, { weight }) => total + weight, PRIOR);
  if (sum < NOTICE_FROM && saysThatNothing(evidence)) {
    reasons.push({ signal: SAYS_ALL, weight: NOTICE_FROM - sum });
    return { sum: NOTICE_FROM, reasons };
  }
  const named = evidence.title.notice && !evidence.title.near && !evidence.title.page && !evidence.title.other;
  if (named && evidence.prose < HARDLY_ANY_TEXT && sum < UNCERTAIN_FROM) {
    reasons.push({ signal: 'named-but-nearly-empty', weight: UNCERTAIN_FROM - sum });
    return { sum: UNCERTAIN_FROM, reasons };
  }
  if (isTemplate(evidence) && sum > UNCERTAIN_FROM - 0.5) {
    const least = evidence.title.page || evidence.heading.page ? UNCERTAIN_FROM - 0.5 : NOTICE_FROM - 0.5;
    if (sum <= least) return { sum, reasons };
    return {
      sum: least,
      reasons: [...reasons, { signal: 'blanks', weight: least - sum, detail: `${evidence.blanks} to fill in` }],
    };
  }
  return { sum, reasons };
}

/** Blanks that nobody filled in: a text for others to use. One or two may have been forgotten. */
function isTemplate({ blanks, prose, title, heading }: Evidence): boolean {
  return blanks >= (title.page || heading.page ? 3 : 5) && blanks * 120 > prose;
}

/** A few lines, called a matter of privacy, that say of nothing that it is done: there is no more to say. */
function saysThatNothing({ title, heading, opening, denials, prose, terms, instructions, teasers }: Evidence): boolean {
  const isNamed = title.notice || heading.notice || ((title.privacy || heading.privacy) && !heading.other);
  const isElse = title.other || title.near || title.page || opening.other;
  return isNamed && !isElse && prose < FEW_WORDS && denials >= 2 && terms <= 1 && instructions === 0 && teasers === 0;
}
