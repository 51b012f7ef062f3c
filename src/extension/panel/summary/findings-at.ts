/** From a place in the page to the findings that were read there. */
import type { Range } from '../../../core/document.ts';
import type { Finding } from '../../../core/report.ts';
import type { Passage } from '../../messaging/page-protocol.ts';

/**
 * The findings whose words `selection` touches (in the page's coordinates, as `locate` gives them): those that it
 * names outright, or else all of the sentences that it touches.
 */
export function findingsAt(
  findings: readonly Finding[],
  locate: (quote: Range, span: Range) => Passage,
  selection: Range,
): Finding[] {
  const touched = findings.flatMap((finding) => {
    const { quote, span } = locate(finding.quote, finding.span);
    const named = span.some((range) => touches(range, selection));
    return named || quote.some((range) => touches(range, selection)) ? [{ finding, named }] : [];
  });
  const isPlace = selection.start === selection.end;
  const named = touched.filter((one) => one.named);
  return (isPlace && named.length > 0 ? named : touched).map(({ finding }) => finding);
}

/** A selection of no length touches the words on both sides of it. */
function touches(range: Range, { start, end }: Range): boolean {
  return start === end ? range.start <= start && range.end >= start : range.start < end && range.end > start;
}
