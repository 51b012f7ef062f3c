/** On which page of a file its statements stand. */
import type { NoticeDocument } from './document.ts';
import type { Finding } from './report.ts';

/** The findings with the page on which the quote of each begins; as they are where the document has no pages. */
export function withPages(findings: Finding[], { pageStarts = [] }: NoticeDocument): Finding[] {
  if (pageStarts.length === 0) return findings;
  return findings.map((finding) => {
    const page = pageStarts.findLast(({ start }) => start <= finding.quote.start)?.page;
    return page === undefined ? finding : { ...finding, page };
  });
}
