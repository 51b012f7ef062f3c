/** Runs the core in a worker, so that the panel stays quick, and ends it where it takes too long. */
import { CodedError } from '../messaging/coded-error.ts';
import type { Found } from '../../core/ask.ts';
import type { PageLink, Range } from '../../core/document.ts';
import type { Overview } from '../../core/overview/overview.ts';
import type { Report } from '../../core/report.ts';
import type { Passage } from '../messaging/page-protocol.ts';
import type { AnalysisAnswer, AnalysisInput, AnalysisRequest, SourcePiece } from './analysis-protocol.ts';
import { giveBack, takeWorker } from './idle-worker.ts';
import { toSourceRanges } from './source-map.ts';

export type { AnalysisInput };

/** Many times what the longest notice takes; a reader waits no longer. */
const ANALYSIS_TIMEOUT_MS = 30_000;
/** A worker that lives says within milliseconds that it has a request. Browsers end idle ones without a word. */
const SIGN_OF_LIFE_MS = 3_000;

export interface Analysis {
  readonly report: Report;
  readonly overview: Overview;
  readonly text: string;
  readonly pageLinks: readonly PageLink[];
  readonly readingEase?: number;
  readonly locate: (quote: Range, span: Range) => Passage;
  /** Searches what was analysed. Rejects with `timeout` or `internal`; then the worker is ended. */
  readonly find: (typed: string) => Promise<Found>;
}

/** Analyses one page. Rejects with `cancelled`, `timeout` or `internal`; then the worker is ended. */
export async function analyseInWorker(
  input: AnalysisInput,
  options: { readonly assumeNotice: boolean },
  signal: AbortSignal,
): Promise<Analysis> {
  const documentId = crypto.randomUUID();
  const answer = await askWorker({ kind: 'analyse', documentId, input, options }, signal);
  if (answer.kind !== 'done') throw unexpected(answer);
  const { report, overview, text, pageLinks, readingEase, sourceMap } = answer;
  return {
    report,
    overview,
    text,
    pageLinks,
    ...(readingEase === undefined ? {} : { readingEase }),
    locate: locator(sourceMap),
    find: (typed) => findInWorker(documentId, input, typed),
  };
}

async function findInWorker(documentId: string, input: AnalysisInput, typed: string): Promise<Found> {
  const asked = { kind: 'find', documentId, typed } as const;
  const answer = await askWorker(asked);
  const last = answer.kind === 'not-kept' ? await askWorker({ ...asked, input }) : answer;
  if (last.kind !== 'found') throw unexpected(last);
  return last.found;
}

type Answered = Exclude<AnalysisAnswer, { kind: 'failed' | 'taken' }>;

function unexpected({ kind }: Answered): CodedError {
  return new CodedError('internal', `The worker answered "${kind}"`);
}

/** One request to a worker that does nothing else meanwhile; to a new one where that has died since it was last asked. */
function askWorker(request: AnalysisRequest, signal?: AbortSignal): Promise<Answered> {
  const { worker, hasStarted } = takeWorker();
  return new Promise<Answered>((resolve, reject) => {
    const end = (error: CodedError): void => {
      release();
      worker.terminate();
      reject(error);
    };
    const onAbort = (): void => end(new CodedError('cancelled', 'The work was cancelled'));
    const timer = setTimeout(
      () => end(new CodedError('timeout', `"${request.kind}" took longer than ${ANALYSIS_TIMEOUT_MS} ms`)),
      ANALYSIS_TIMEOUT_MS,
    );
    const askAnother = (): void => {
      release();
      worker.terminate();
      resolve(askWorker(request, signal));
    };
    const lifeTimer = hasStarted ? setTimeout(askAnother, SIGN_OF_LIFE_MS) : undefined;
    const release = (): void => {
      clearTimeout(timer);
      clearTimeout(lifeTimer);
      signal?.removeEventListener('abort', onAbort);
      worker.onmessage = null;
      worker.onerror = null;
    };
    worker.onerror = (event) => end(new CodedError('internal', event.message || 'The worker did not start'));
    worker.onmessage = ({ data }: MessageEvent<AnalysisAnswer>) => {
      clearTimeout(lifeTimer);
      if (data.kind === 'taken') return;
      if (data.kind === 'failed') {
        const error = new CodedError('internal', data.message);
        if (data.stack !== undefined) error.stack = data.stack;
        end(error);
        return;
      }
      release();
      giveBack(worker);
      resolve(data);
    };
    if (signal?.aborted) onAbort();
    else {
      signal?.addEventListener('abort', onAbort);
      worker.postMessage(request);
    }
  });
}

function locator(sourceMap: readonly SourcePiece[] | undefined): Analysis['locate'] {
  if (!sourceMap) return (quote, span) => ({ quote: [bare(quote)], span: [bare(span)] });
  return (quote, span) => ({ quote: toSourceRanges(sourceMap, quote), span: toSourceRanges(sourceMap, span) });
}

/** Without the words that a citation carries besides. */
function bare({ start, end }: Range): Range {
  return { start, end };
}
