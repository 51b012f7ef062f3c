/** The panel's worker: runs the reader of text files and the core, one request at a time. */
import { analyse } from '../../core/analyse.ts';
import type { AnalysisAnswer, AnalysisRequest } from './analysis-protocol.ts';
import { readInput } from './read-input.ts';

self.onmessage = ({ data }: MessageEvent<AnalysisRequest>): void => {
  self.postMessage(answer(data));
};

function answer({ input, options }: AnalysisRequest): AnalysisAnswer {
  try {
    const { document, sourceMap } = readInput(input);
    return {
      kind: 'done',
      report: analyse(document, options),
      pageLinks: document.pageLinks,
      ...(sourceMap ? { sourceMap } : {}),
    };
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown));
    return { kind: 'failed', message: error.message, ...(error.stack === undefined ? {} : { stack: error.stack }) };
  }
}
