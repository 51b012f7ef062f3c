/** The panel's worker: runs the reader of text files and the core, one request at a time. */
import { analyse } from '../../core/analyse.ts';
import { readability } from '../../core/compare/readability.ts';
import type { AnalysisAnswer, AnalysisRequest } from './analysis-protocol.ts';
import { readPlain } from '../../reader/plain-text.ts';
import { readInput } from './read-input.ts';

self.onmessage = ({ data }: MessageEvent<AnalysisRequest>): void => {
  self.postMessage(answer(data));
};

function answer({ input, options }: AnalysisRequest): AnalysisAnswer {
  try {
    const { document, sourceMap } = readInput(input);
    const report = analyse(document, options);
    // Flesch's formula is for English alone.
    const ease = report.source.language === 'en' ? readability(document.text)?.readingEase : undefined;
    return {
      kind: 'done',
      report,
      text: document.text,
      pageLinks: document.pageLinks,
      ...(ease === undefined ? {} : { readingEase: ease }),
      ...(sourceMap ? { sourceMap } : {}),
    };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { kind: 'failed', message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
  }
}

// Vocabulary is compiled at the first reading: done now, while the page is still being read.
analyse(readPlain('Privacy notice\n\nWe collect your name. We do not sell it.', {}), { assumeNotice: true });
