/** From a tab to its report: page opened, read, analysed; whatever happens meanwhile, a tab has one state. */
import type { NoticeDocument } from '../../core/document.ts';
import type { Finding } from '../../core/report.ts';
import type { Facet } from '../../core/taxonomy.ts';
import { CodedError } from '../messaging/coded-error.ts';
import type { PageClient } from '../messaging/page-client.ts';
import type { Shown } from '../messaging/page-protocol.ts';
import { analyseInWorker, type Analysis, type AnalysisInput } from './analysis-client.ts';
import { openPage } from './open-page.ts';
import { findingsAt } from './summary/findings-at.ts';
import { mannerOf } from '../../core/manner.ts';
import { faultOf } from './show-fault.ts';
import { forgetTab, setState, stateOf, type ReadPage, type Reading } from './tab-state.ts';

interface Session {
  client?: PageClient;
  readonly abort: AbortController;
  input?: AnalysisInput;
}

/** The one current reading of each tab; an older one that still ends somewhere is not heard. */
const sessions = new Map<number, Session>();

/** Reads the page in `tabId` from the beginning. `clicked`: the toolbar button was clicked on it. */
export async function readTab(tabId: number, { clicked }: { readonly clicked: boolean }): Promise<void> {
  endSession(tabId);
  const session: Session = { abort: new AbortController() };
  sessions.set(tabId, session);
  setState(tabId, { kind: 'reading' });
  await settle(tabId, session, async () => {
    const client = await openPage(tabId, clicked, () => pageLeft(tabId, session));
    if (sessions.get(tabId) !== session) {
      client.close();
      throw new CodedError('cancelled', 'Another reading began');
    }
    session.client = client;
    const { readingId, url, title, content } = await client.read();
    session.input =
      content.kind === 'document'
        ? // The schema has checked it against the core's own type.
          { kind: 'document', document: content.document satisfies NoticeDocument }
        : content;
    return analysePage(tabId, session, session.input, { readingId, url, title }, false);
  });
}

/** Analyses what was read although it does not look like a notice. */
export async function analyseAnyway(tabId: number, { page }: Reading): Promise<void> {
  const session = sessions.get(tabId);
  const input = session?.input;
  if (!session || !input) return readTab(tabId, { clicked: false });
  await settle(tabId, session, () => analysePage(tabId, session, input, page, true));
}

/** Stops whatever is under way for the tab. */
export function cancelReading(tabId: number): void {
  endSession(tabId);
  setState(tabId, { kind: 'unread' });
}

/** Shows a passage of the report in the page that it was read from, never in another. */
export async function showInPage(
  tabId: number,
  { page, locate }: Reading,
  ...[quote, span]: Parameters<Reading['locate']>
): Promise<Shown> {
  const client = sessions.get(tabId)?.client;
  if (!client) throw new CodedError('page-changed', 'The page is no longer there');
  return client.show(page.readingId, locate(quote, span));
}

/** Marks every statement of a facet in the page, by how it is said; none for undefined. Gives how many are there. */
export async function markFacet(tabId: number, { page, report, locate }: Reading, facet?: Facet): Promise<number> {
  const client = sessions.get(tabId)?.client;
  if (!client) throw new CodedError('page-changed', 'The page is no longer there');
  const marks = report.findings
    .filter((finding) => finding.facet === facet)
    .map((finding) => ({ mark: mannerOf(finding), ranges: locate(finding.quote, finding.span).span }));
  return client.mark(page.readingId, marks);
}

/** The findings whose words stand where the reader has selected text in the page, or clicked. */
export async function findingsAtSelection(tabId: number, { page, report, locate }: Reading): Promise<Finding[]> {
  const client = sessions.get(tabId)?.client;
  if (!client) throw new CodedError('page-changed', 'The page is no longer there');
  const selection = await client.selection(page.readingId);
  return selection ? findingsAt(report.findings, locate, selection) : [];
}

/** The tab began to load: a page that could not be read may be followed by one that can. */
export function tabIsLoading(tabId: number): void {
  if (stateOf(tabId).kind === 'failed') setState(tabId, { kind: 'unread' });
}

/** The tab is gone. */
export function leaveTab(tabId: number): void {
  endSession(tabId);
  forgetTab(tabId);
}

async function analysePage(
  tabId: number,
  session: Session,
  input: AnalysisInput,
  page: ReadPage,
  assumed: boolean,
): Promise<Reading> {
  setState(tabId, { kind: 'analysing', page });
  const analysis: Analysis = await analyseInWorker(input, { assumeNotice: assumed }, session.abort.signal);
  return { page, assumed, ...analysis };
}

/** Runs one piece of work for a tab and sets the state it ends in, unless the tab has moved on. */
async function settle(tabId: number, session: Session, work: () => Promise<Reading>): Promise<void> {
  try {
    const reading = await work();
    if (sessions.get(tabId) === session) setState(tabId, { kind: 'report', reading });
  } catch (thrown) {
    if (sessions.get(tabId) !== session) return;
    endSession(tabId);
    const fault = faultOf(thrown, session.input && textOf(session.input));
    if (fault.code === 'page-changed') setState(tabId, { kind: 'changed' });
    else setState(tabId, { kind: 'failed', fault });
  }
}

function textOf(input: AnalysisInput): string {
  return input.kind === 'document' ? input.document.text : input.source.content;
}

function pageLeft(tabId: number, session: Session): void {
  if (sessions.get(tabId) !== session) return;
  endSession(tabId);
  setState(tabId, { kind: 'changed' });
}

function endSession(tabId: number): void {
  const session = sessions.get(tabId);
  sessions.delete(tabId);
  session?.abort.abort();
  session?.client?.close();
}
