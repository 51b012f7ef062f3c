/** One document in, one report or failure out: exceptions end here. */
import { analyse, detect } from '../core/analyse.ts';
import type { DetectionReport, Report } from '../core/report.ts';
import { failure, type Failure } from './failure.ts';
import type { AnalyseCommand } from './options.ts';
import { readDocument } from './read-document.ts';
import type { Source } from './source.ts';

/** `text`: of the document. */
export type Outcome =
  | { readonly kind: 'report'; readonly report: Report; readonly text?: string }
  | { readonly kind: 'detection'; readonly report: DetectionReport; readonly text?: string }
  | { readonly kind: 'failure'; readonly failure: Failure };

export async function analyseSource(
  source: Source,
  options: Pick<AnalyseCommand, 'assumeNotice' | 'detectOnly' | 'includeText'>,
): Promise<Outcome> {
  try {
    const read = await readDocument(source);
    if ('failure' in read) return { kind: 'failure', failure: read.failure };
    const { document } = read;
    const { text } = document;
    return options.detectOnly
      ? { kind: 'detection', report: detect(document), text }
      : { kind: 'report', report: analyse(document, options), text };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { kind: 'failure', failure: failure('internal', `A fault of the analyser: ${message}`, source.id) };
  }
}
