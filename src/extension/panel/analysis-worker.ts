/** The panel's worker: runs the reader of text files and the core, one request at a time. */
import { analyse } from '../../core/analyse.ts';
import { readability } from '../../core/compare/readability.ts';
import { find } from '../../core/ask.ts';
import { overview } from '../../core/overview/overview.ts';
import type { NoticeDocument } from '../../core/document.ts';
import type { AnalysisAnswer, AnalysisInput, AnalysisRequest } from './analysis-protocol.ts';
import { readPlain } from '../../reader/plain-text.ts';
import { readInput, type ReadInput } from './read-input.ts';

type Asking<K extends AnalysisRequest['kind']> = Extract<AnalysisRequest, { kind: K }>;

/** Of the last tabs that one goes back and forth between. */
const MOST_KEPT = 3;
/** What was read: as one types, it is searched again and again. */
const kept = new Map<string, NoticeDocument>();

self.onmessage = ({ data }: MessageEvent<AnalysisRequest>): void => {
  self.postMessage({ kind: 'taken' } satisfies AnalysisAnswer);
  self.postMessage(answer(data));
};

function answer(request: AnalysisRequest): AnalysisAnswer {
  try {
    return request.kind === 'analyse' ? report(request) : search(request);
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { kind: 'failed', message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
  }
}

function report({ input, options, documentId }: Asking<'analyse'>): AnalysisAnswer {
  const { document, sourceMap } = keep(documentId, input);
  const made = analyse(document, options);
  // Flesch's formula is for English alone.
  const ease = made.source.language === 'en' ? readability(document.text)?.readingEase : undefined;
  return {
    kind: 'done',
    report: made,
    overview: overview(made),
    text: document.text,
    pageLinks: document.pageLinks,
    ...(ease === undefined ? {} : { readingEase: ease }),
    ...(sourceMap ? { sourceMap } : {}),
  };
}

function search({ documentId, typed, input }: Asking<'find'>): AnalysisAnswer {
  const document = kept.get(documentId) ?? (input && keep(documentId, input).document);
  return document ? { kind: 'found', found: find(document, typed) } : { kind: 'not-kept' };
}

function keep(documentId: string, input: AnalysisInput): ReadInput {
  const read = readInput(input);
  kept.delete(documentId);
  kept.set(documentId, read.document);
  for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
  return read;
}

// Vocabulary is compiled at the first reading: done now, while the page is still being read.
analyse(readPlain('Privacy notice\n\nWe collect your name. We do not sell it.', {}), { assumeNotice: true });
