/** Opens a PDF and reads its pages one by one, within limits. */
import { DecodeError } from '../decode.ts';
import { DEFAULT_LIMITS } from '../limits.ts';
import type { ReadOptions } from '../plain-text.ts';
import { loadPdfjs } from './load-pdfjs.ts';
import { readPageRuns, type PageRuns } from './page-runs.ts';

export interface PdfOptions extends ReadOptions {
  /** A folder, ending in a slash, with pdf.js's character maps, which some Chinese, Japanese and Korean files need. */
  readonly characterMaps?: string | undefined;
  /** When to stop reading pages, as `performance.now()` counts; those read so far are given, with a warning. */
  readonly deadline?: number | undefined;
}

export interface PdfFacts {
  /** As the file's own data say; '' where they do not, or say a file's name. */
  readonly title: string;
  readonly language: string | undefined;
  readonly pageCount: number;
  /** Those read, from the first. */
  readonly pages: readonly PageRuns[];
  /** Some pages within them could not be read. */
  readonly isDamaged: boolean;
}

/** Ten times the longest notice known. */
const MOST_PAGES = 600;
/** Milliseconds: a page takes some ten. */
const MOST_TIME = 60_000;

export async function openPdf(bytes: Uint8Array, { characterMaps, deadline }: PdfOptions): Promise<PdfFacts> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({
    // A copy: pdf.js keeps what it is given, and takes no Buffer of Node.
    data: new Uint8Array(bytes),
    ...(characterMaps === undefined ? {} : { cMapUrl: characterMaps, cMapPacked: true }),
    // Nothing is drawn: no code made from the file, no fonts for the page, no pictures, no network.
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: 1,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    const pdf = await task.promise.catch((error: unknown) => {
      throw toDecodeError(error);
    });
    const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
    const { Title: title, Language: language } = info as { Title?: unknown; Language?: unknown };
    const until = Math.min(deadline ?? Number.POSITIVE_INFINITY, performance.now() + MOST_TIME);
    const pages: PageRuns[] = [];
    let [isDamaged, characters] = [false, 0];
    for (let number = 1; number <= Math.min(pdf.numPages, MOST_PAGES); number += 1) {
      if (performance.now() > until || characters > DEFAULT_LIMITS.characters) break;
      try {
        const page = await pdf.getPage(number);
        const runs = await readPageRuns(page, pdfjs);
        characters += runs.runs.reduce((sum, { text }) => sum + text.length, 0);
        pages.push(runs);
        page.cleanup();
      } catch {
        // One broken page; what the others say is still said.
        isDamaged = true;
        pages.push({ number, width: 0, height: 0, runs: [], artifacts: new Set(), isCut: false, isPicture: false });
      }
    }
    return {
      title: titleOf(title),
      language: typeof language === 'string' ? language : undefined,
      pageCount: pdf.numPages,
      pages,
      isDamaged,
    };
  } finally {
    await task.destroy();
  }
}

/** Programs put the name of their file for a title: "Microsoft Word - privacy-v3.docx". */
function titleOf(title: unknown): string {
  if (typeof title !== 'string' || /\.[a-z]{2,5}$|^Microsoft Word - |^untitled/iu.test(title.trim())) return '';
  return title.trim();
}

function toDecodeError(error: unknown): DecodeError {
  const name = error instanceof Error ? error.name : '';
  return name === 'PasswordException'
    ? new DecodeError('encrypted', 'The PDF is encrypted; it opens with a password alone.')
    : new DecodeError('damaged', 'The PDF is damaged or no PDF; it cannot be opened.');
}
