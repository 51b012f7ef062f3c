/** Whether some statements are all about a part, and which. */
import type { Finding } from './report.ts';

/** The words that narrow them, each once; none where one of the statements is about the whole. */
export function restrictionsOf(findings: readonly Pick<Finding, 'restriction'>[]): string[] {
  const words = findings.flatMap(({ restriction }) => restriction?.text ?? []);
  return words.length < findings.length ? [] : [...new Set(words)];
}
