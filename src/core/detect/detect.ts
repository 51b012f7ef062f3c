/** Is this page a privacy notice? */
import type { NoticeDocument } from '../document.ts';
import type { Detection } from '../report.ts';
import { gatherEvidence, type Evidence } from './evidence.ts';
import { vocabularyOf } from './languages/index.ts';
import { identifyLanguage } from './language.ts';
import { SIGNALS } from './signals.ts';

const PRIOR = -1;

export function detectNotice(document: NoticeDocument): Detection {
  const language = identifyLanguage(document.text, document.declaredLanguage);
  const judged = gatherEvidence(document, vocabularyOf(language)).map(judge);
  const best = judged.reduce((a, b) => (b.sum > a.sum ? b : a));
  const { sum, reasons } = best;
  const score = Math.round(1000 / (1 + Math.exp(-sum))) / 1000;
  return { verdict: sum >= 0 ? 'privacy-notice' : sum >= -1 ? 'uncertain' : 'not-a-privacy-notice', score, reasons };
}

function judge(evidence: Evidence) {
  let sum = PRIOR;
  const reasons: { signal: string; weight: number; detail?: string }[] = [];
  for (const { name, measure, steps } of SIGNALS) {
    const value = measure(evidence);
    const weight = steps.findLast(([from]) => value >= from)?.[1] ?? 0;
    if (weight !== 0) reasons.push({ signal: name, weight, detail: String(Math.round(value * 100) / 100) });
    sum += weight;
  }
  return { sum, reasons };
}
