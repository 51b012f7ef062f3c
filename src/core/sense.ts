/** Whether a report that comes from outside makes sense, besides having the right shape: what nobody here has written is believed in nothing. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Range } from './document.ts';
import type { Citation, Finding, Report } from './report.ts';
import { listedCategory } from './taxonomy.ts';

/** The longest notices that were met have a tenth of it. */
export const MAX_FINDINGS = 50_000;
/** HTML has six levels of headings; a PDF's outline may have more. */
const MAX_SECTIONS = 50;

/**
 * The first thing in a report that cannot be so, in English, for whoever made it; undefined where all of it can.
 * A text, where the report brings it, has its length and its hash, and every quote stands in it where it says; without
 * it, ranges lie within the length that is said, and are as long as their words.
 */
export function senseFault(report: Report): string | undefined {
  const { source, findings, checklist, text } = report;
  if (findings.length > MAX_FINDINGS) return `${findings.length} findings are more than ${MAX_FINDINGS}`;
  if (text !== undefined) {
    if (text.length !== source.characters) return 'source.characters is not the length of the text';
    if (bytesToHex(sha256(utf8ToBytes(text))) !== source.sha256) return 'source.sha256 is not the hash of the text';
  } else if (!/^[0-9a-f]{64}$/u.test(source.sha256)) return 'source.sha256 is no hash';
  const ids = new Set<string>();
  for (const finding of findings) {
    if (ids.has(finding.id)) return `the id ${finding.id} comes twice`;
    ids.add(finding.id);
    const fault = findingFault(finding, report);
    if (fault !== undefined) return `${finding.id}: ${fault}`;
  }
  for (const { item, findings: named, parts = [] } of checklist) {
    const missing = [...named, ...parts].find((id) => !ids.has(id));
    if (missing !== undefined) return `the checklist's ${item} names ${missing}, which is not there`;
  }
  return undefined;
}

function findingFault(finding: Finding, report: Report): string | undefined {
  const { facet, category, span, quote, leadIn, restriction, section } = finding;
  if (listedCategory(facet, category) === undefined) return `${facet} has no category ${category}`;
  if (section.length > MAX_SECTIONS) return `it stands under ${section.length} headings`;
  if (!isWithin(span, report)) return 'its span is not within the text';
  const cited = Object.entries({ quote, leadIn, restriction }).find(
    ([, citation]) => citation !== undefined && !isCited(citation, report),
  );
  return cited === undefined ? undefined : `its ${cited[0]} is not in the text where it says`;
}

function isWithin({ start, end }: Range, { source }: Report): boolean {
  return start < end && end <= source.characters;
}

function isCited(citation: Citation, report: Report): boolean {
  if (!isWithin(citation, report)) return false;
  const { start, end, text } = citation;
  return report.text === undefined ? text.length === end - start : report.text.slice(start, end) === text;
}
