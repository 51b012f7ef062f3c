/** Reads a PDF: its pages to a tree, by tags where it has them and by its layout where not, and that as any page. */
import type { NoticeDocument, Warning } from '../../core/document.ts';
import { DecodeError } from '../decode.ts';
import { finishPage } from '../finish.ts';
import { DEFAULT_LIMITS, MAX_BYTES, TRUNCATED } from '../limits.ts';
import { walk } from '../walker.ts';
import { appendJoined } from './continuations.ts';
import { withoutFurniture } from './furniture.ts';
import { heaviest, roundSize, type Run } from './geometry.ts';
import { learnHyphens } from './hyphens.ts';
import { layoutTree, type Style } from './layout-tree.ts';
import { toLines } from './lines.ts';
import { toRegions } from './regions.ts';
import { openPdf, type PdfFacts, type PdfOptions } from './open-pdf.ts';
import type { PageRuns } from './page-runs.ts';
import { tagTree } from './tag-tree.ts';
import { element, pdfAdapter, type PdfNode } from './tree.ts';

/**
 * Reads a PDF that has text. Loads pdf.js at the first call; fetches nothing.
 * @param bytes left as they are
 * @throws {DecodeError} `too-large`, `encrypted` (opens with a password alone), `damaged` (no PDF that can be read),
 *   `no-text` (pictures of pages, or nothing)
 */
export async function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<NoticeDocument> {
  if (bytes.length > MAX_BYTES)
    throw new DecodeError('too-large', `The file has ${bytes.length} bytes; at most ${MAX_BYTES} are read.`);
  const facts = await openPdf(bytes, options);
  const { pages } = facts;
  const hasText = pages.some(({ runs }) => runs.length > 0);
  if (!hasText && facts.isDamaged) throw new DecodeError('damaged', 'No page of the PDF can be read.');
  if (!hasText) throw new DecodeError('no-text', 'The PDF has no text, only pictures of it or nothing at all.');
  const texts = withoutFurniture(pages);
  const root = element('div', readPages(pages, texts));
  const walked = walk<PdfNode>(root, pdfAdapter, DEFAULT_LIMITS, { whole: true });
  const { document, chunks } = finishPage(walked, {
    ...options,
    title: facts.title,
    declaredLanguage: facts.language,
    contentType: 'application/pdf',
    warnings: warningsOf(facts),
  });
  const starts = new Map<number, number>();
  for (const { source, start } of chunks) if (!starts.has(source.page)) starts.set(source.page, start);
  return { ...document, pages: facts.pageCount, pageStarts: [...starts].map(([page, start]) => ({ page, start })) };
}

function readPages(pages: readonly PageRuns[], texts: readonly (readonly Run[])[]): PdfNode[] {
  const style = learnStyle(texts);
  const nodes: PdfNode[] = [];
  pages.forEach(({ number, tags }, i) => {
    const runs = texts[i] ?? [];
    const tree = tagTree(runs, tags, number, style) ?? layoutTree(runs, number, style);
    appendJoined(nodes, tree, style.hyphens);
  });
  return nodes;
}

/** Of the font size of running text. */
const HEADING_SIZE = 1.12;

function learnStyle(texts: readonly (readonly Run[])[]): Style {
  const runs = texts.flat();
  const bodySize = heaviest(runs.map(({ size, text }) => [roundSize(size), text.length]));
  const sizes = new Set(runs.map(({ size }) => roundSize(size)).filter((size) => size >= HEADING_SIZE * bodySize));
  return {
    bodySize,
    headingSizes: [...sizes].sort((a, b) => b - a),
    hyphens: learnHyphens(texts.flatMap(flowsOf)),
  };
}

/** The lines of each column and cell of a page. */
function flowsOf(runs: readonly Run[]) {
  return toRegions(runs).flatMap((region) =>
    region.kind === 'flow' ? [toLines(region.runs)] : region.rows.flat().map((cell) => toLines(cell)),
  );
}

function warningsOf({ pages, pageCount, isDamaged }: PdfFacts): Warning[] {
  const pictures = pages.filter(({ runs, isPicture }) => runs.length === 0 && isPicture).map(({ number }) => number);
  const warnings: Warning[] = [];
  if (pages.length < pageCount || pages.some(({ isCut }) => isCut)) warnings.push(TRUNCATED);
  if (pictures.length > 0)
    warnings.push({
      code: 'pages-without-text',
      message: `Pictures of text, which are not read, fill ${pictures.length} of ${pageCount} pages: ${pictures.slice(0, 20).join(', ')}.`,
    });
  if (isDamaged)
    warnings.push({ code: 'unreadable-pages', message: 'Some pages of the PDF are damaged and could not be read.' });
  return warnings;
}
