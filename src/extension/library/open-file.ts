/** Reads a notice from a file of the reader's own (PDF, HTML, Markdown or text), or from a page. Runs in the library's worker. */
import { analyse } from '../../core/analyse.ts';
import { readability } from '../../core/compare/readability.ts';
import type { NoticeDocument } from '../../core/document.ts';
import { overview, type Overview } from '../../core/overview/overview.ts';
import type { Report } from '../../core/report.ts';
import { DecodeError, decodeBytes, type DecodeErrorCode } from '../../reader/decode.ts';
import { MAX_BYTES } from '../../reader/limits.ts';
import { isPdf } from '../../reader/pdf/is-pdf.ts';
import { readPdf } from '../../reader/pdf/read-pdf.ts';
import { readSource } from '../../reader/read-source.ts';
import type { AnalysisInput } from '../panel/analysis-protocol.ts';
import { readInput } from '../panel/read-input.ts';
import { LibraryError, type LibraryErrorCode } from '../storage/library-error.ts';

export interface OpenedNotice {
  readonly report: Report;
  readonly overview: Overview;
  /** The extracted text. */
  readonly text: string;
  /** Flesch reading ease; absent where the formula is not for the language. */
  readonly readingEase?: number;
}

/** Rejects with a `LibraryError`. */
export async function openFile(asked: { readonly file: File; readonly assumeNotice: boolean }): Promise<OpenedNotice> {
  const { file, assumeNotice } = asked;
  const document = await readFile(file).catch((thrown: unknown) => {
    throw thrown instanceof DecodeError ? new LibraryError(CODES[thrown.code], thrown.message) : thrown;
  });
  const report = analyse(document, { assumeNotice });
  // Flesch's formula is for English alone.
  const ease = report.source.language === 'en' ? readability(document.text)?.readingEase : undefined;
  return {
    report,
    overview: overview(report),
    text: document.text,
    ...(ease === undefined ? {} : { readingEase: ease }),
  };
}

/** A page as the panel gets it. */
export async function analyseInput(asked: {
  readonly input: AnalysisInput;
  readonly assumeNotice: boolean;
}): Promise<Report> {
  const { document } = readInput(asked.input);
  return analyse(document, { assumeNotice: asked.assumeNotice });
}

const CODES: Readonly<Record<DecodeErrorCode, LibraryErrorCode>> = {
  damaged: 'damaged-file',
  encrypted: 'encrypted-file',
  'no-text': 'no-text',
  'not-text': 'invalid-file',
  'too-large': 'too-large',
};

async function readFile(file: File): Promise<NoticeDocument> {
  const { name, type, size } = file;
  if (size > MAX_BYTES)
    throw new DecodeError('too-large', `The file has ${size} bytes; at most ${MAX_BYTES} are read.`);
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (isPdf(bytes)) return readPdf(bytes, { id: name });
  const { content, contentType } = decodeBytes(bytes, { name, contentType: type });
  if (content.trim() === '') throw new DecodeError('no-text', 'The file has no text.');
  return readSource({ id: name, contentType, content });
}
