/** What follows from the fields of a report; apart from its schemas, which are much more to load. */
import type { Finding, Report } from './report.ts';

/** Was its content read? If not, `not-found` in its checklist says nothing of the text. */
export function wasRead(report: Pick<Report, 'warnings'>): boolean {
  return wasAnalysed(report) && !report.warnings.some(({ code }) => code === 'empty');
}

/** Was its text analysed, however little there is of it? */
export function wasAnalysed({ warnings }: Pick<Report, 'warnings'>): boolean {
  return !warnings.some(({ code }) => code === 'unsupported-language' || code === 'not-read');
}

/** Does it deny the whole? "We do not sell your data" does, "We do not sell your data for money" does not. */
export function deniesWhole({ stance, restriction }: Pick<Finding, 'stance' | 'restriction'>): boolean {
  return stance === 'denied' && restriction === undefined;
}

/** Data that stay on the reader's device, as the notice says: nobody collects them. */
export function staysOnDevice({ facet, attributes }: Finding): boolean {
  return facet === 'data' && attributes.place === 'device';
}
