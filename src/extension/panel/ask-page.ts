/** What the panel asks the page that a summary was read from, and never another: to show its words, to mark them. */
import { mannerOf } from '../../core/manner.ts';
import type { Finding } from '../../core/report.ts';
import type { Facet } from '../../core/taxonomy.ts';
import { CodedError } from '../messaging/coded-error.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { PageIdentity } from '../messaging/page-identity.ts';
import type { Shown } from '../messaging/page-protocol.ts';
import { findingsAt } from './summary/findings-at.ts';
import { bringPageForward } from './own-tab.ts';
import { sessionOf } from './tab-session.ts';
import type { Reading } from './tab-state.ts';

/** Shows a passage of the report in the page. */
export async function showInPage(
  tabId: number,
  { page, locate }: Reading,
  ...[quote, span]: Parameters<Reading['locate']>
): Promise<Shown> {
  const { client, identity } = pageOf(tabId, page);
  const shown = await client.show(identity, locate(quote, span));
  await bringPageForward();
  return shown;
}

/** Marks every statement of a facet in the page, by how it is said; none for undefined. Gives how many are there. */
export async function markFacet(tabId: number, { page, report, locate }: Reading, facet?: Facet): Promise<number> {
  const { client, identity } = pageOf(tabId, page);
  const marks = report.findings
    .filter((finding) => finding.facet === facet)
    .map((finding) => ({ mark: mannerOf(finding), ranges: locate(finding.quote, finding.span).span }));
  return client.mark(identity, marks);
}

/** The findings whose words stand where the reader has selected text in the page, or clicked. */
export async function findingsAtSelection(tabId: number, { page, report, locate }: Reading): Promise<Finding[]> {
  const { client, identity } = pageOf(tabId, page);
  const selection = await client.selection(identity);
  return selection ? findingsAt(report.findings, locate, selection) : [];
}

function pageOf(tabId: number, { identity }: Reading['page']): { client: PageClient; identity: PageIdentity } {
  const client = sessionOf(tabId)?.client;
  if (!client || !identity) throw new CodedError('page-changed', 'The page is no longer there');
  return { client, identity };
}
