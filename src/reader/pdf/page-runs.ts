/** One page of a PDF as runs of text with their places, upright as a reader holds it. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { headRow, type HeadPlace } from './across.ts';
import { alongLines } from './cut-runs.ts';
import { readDrawing, type Drawing } from './drawing.ts';
import type { Run } from './geometry.ts';
import type { Pdfjs } from './load-pdfjs.ts';
import { multiply, type Matrix } from './matrix.ts';
import { linkAt, readAnnotations, type Annotations } from './annotations.ts';

/** A node of the page's tags, as pdf.js gives it. */
export interface TagNode {
  readonly role: string;
  readonly children: readonly (TagNode | { readonly type: string; readonly id: string })[];
}

export interface PageRuns {
  /** 1 for the first page. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** Text along the page's main direction; what is written across it comes last. */
  readonly runs: readonly Run[];
  /** Marks of text that the file itself calls decoration: running heads, page numbers. */
  readonly artifacts: ReadonlySet<string>;
  readonly tags?: TagNode;
  /** It has more text than is read; the end of it is missing. */
  readonly isCut: boolean;
  /** Most of the page is pictures. */
  readonly isPicture: boolean;
}

type TextContent = Awaited<ReturnType<PDFPageProxy['getTextContent']>>;
type Item = TextContent['items'][number];

/** Radians. Text that leans more is neither along nor across the page: a watermark. */
const LEAN = 0.05;
/** Mark of what stands in an artifact, where the file gives it none. */
const ARTIFACT = 'artifact';

/** The runs of a page that pdf.js has opened. @internal: who installs the package has no pdf.js. */
export async function readPageRuns(page: PDFPageProxy, pdfjs: Pdfjs): Promise<PageRuns> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent({ includeMarkedContent: true });
  // Before the fonts are asked for: only this loads them.
  const drawing = readDrawing(await page.getOperatorList({ annotationMode: 0 }), pdfjs.OPS, viewport.transform);
  const annotations = await readAnnotations(page, viewport.transform);
  const tags = (await page.getStructTree().catch(() => null)) as TagNode | null;

  const placed = placeItems(
    content.items.slice(0, MOST_ITEMS),
    viewport.transform as unknown as Matrix,
    boldFonts(page, content),
  );
  const { width, height } = viewport;
  const { runs, artifacts } = upright(placed, { width, height }, drawing, annotations);
  return {
    number: page.pageNumber,
    width,
    height,
    runs,
    artifacts,
    ...(tags === null ? {} : { tags }),
    isCut: content.items.length > MOST_ITEMS,
    isPicture: drawing.pictureArea > MOST_PICTURE * width * height,
  };
}

/** Pieces of text on a page: ten times those of a page full of small print. More is a map; each is held against all. */
const MOST_ITEMS = 6_000;
/** Of the page's area: a scan fills it but for its margins. */
const MOST_PICTURE = 0.5;

const BOLD = /bold|black|heavy|semibd|demi|(?:^|[-,])bd\b|cmbx|sfbx|ecbx|-bx\d/iu;

function boldFonts(page: PDFPageProxy, content: TextContent): ReadonlySet<string> {
  const bold = new Set<string>();
  for (const name of Object.keys(content.styles)) {
    if (!page.commonObjs.has(name)) continue;
    const font = page.commonObjs.get(name) as { name?: unknown; bold?: unknown; black?: unknown };
    if (font.bold === true || font.black === true || (typeof font.name === 'string' && BOLD.test(font.name)))
      bold.add(name);
  }
  return bold;
}

/** An item where it stands, before the page is turned upright. */
interface Placed {
  readonly text: string;
  readonly matrix: Matrix;
  readonly width: number;
  readonly bold: boolean;
  readonly order: number;
  readonly spaced: boolean;
  readonly rightToLeft: boolean;
  readonly mark: string | undefined;
  readonly isArtifact: boolean;
}

function placeItems(items: readonly Item[], view: Matrix, bold: ReadonlySet<string>): Placed[] {
  const placed: Placed[] = [];
  const open: { readonly id: string | undefined; readonly isArtifact: boolean }[] = [];
  let spaced = false;
  for (const item of items) {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') open.pop();
      else open.push({ id: item.id ?? undefined, isArtifact: 'tag' in item && item.tag === 'Artifact' });
      continue;
    }
    const text = cleanText(item.str);
    if (text.trim() === '') {
      spaced ||= text !== '' || item.hasEOL;
      continue;
    }
    const matrix = multiply(view, item.transform as unknown as Matrix);
    // A damaged file may say that a letter stands nowhere.
    if (![...matrix, item.width].every((value) => Number.isFinite(value))) continue;
    placed.push({
      text: text.trim(),
      matrix,
      width: item.width,
      bold: bold.has(item.fontName),
      order: placed.length,
      spaced: spaced || text.startsWith(' '),
      rightToLeft: item.dir === 'rtl',
      mark: open.findLast(({ id }) => id !== undefined)?.id,
      isArtifact: open.some(({ isArtifact }) => isArtifact),
    });
    spaced = text.endsWith(' ') || item.hasEOL;
  }
  return placed;
}

/** Bullets of symbol fonts, which have no characters of their own. */
const SYMBOLS = /[\uf0a7\uf0a8\uf0b7\uf0d8\uf076\uf0fc\uf06e\uf071]/gu;

function cleanText(text: string): string {
  return text
    .replace(SYMBOLS, '•')
    .replace(/\s/gu, ' ')
    .replace(/[\p{Cc}\u200b\ufeff]/gu, '');
}

/** Turns the page so that most of its text is upright; text across it is read after it, leaning text not at all. */
function upright(
  placed: readonly Placed[],
  page: { readonly width: number; readonly height: number },
  drawing: Drawing,
  annotations: Annotations,
): { runs: Run[]; artifacts: Set<string> } {
  const artifacts = new Set<string>();
  const weights = [0, 0, 0, 0];
  const turns = placed.map(({ matrix }) => quarterTurns(matrix));
  placed.forEach(({ text }, i) => {
    const turn = turns[i];
    if (turn !== undefined) weights[turn] = (weights[turn] as number) + text.length;
  });
  const main = weights.indexOf(Math.max(...weights));
  const heads = headsAcross(placed, turns, main, page);
  const runs: Run[] = [];
  placed.forEach((item, i) => {
    const turn = turns[i];
    if (turn === undefined || drawing.isHidden(item.matrix[4], item.matrix[5])) return;
    const { text, matrix, width, bold, order, spaced, rightToLeft } = item;
    const head = heads.get(i);
    const across = turn !== main && head === undefined;
    const [x, y] = head === undefined ? turned(matrix[4], matrix[5], turn, page) : [head.x, head.y];
    const mark = item.isArtifact ? ARTIFACT : item.mark;
    if (item.isArtifact) artifacts.add(ARTIFACT);
    const href = linkAt(annotations, matrix[4], matrix[5]);
    runs.push({
      text,
      x,
      // Below all that runs along the page, wherever it stands in the margin.
      y: across ? y + 2 * (page.width + page.height) : y,
      width: head?.width ?? width,
      size: sizeOf(matrix),
      bold,
      order: across ? order + placed.length : order,
      spaced,
      rightToLeft,
      ...(mark === undefined ? {} : { mark }),
      ...(href === undefined ? {} : { href }),
    });
  });
  addFields(runs, annotations.fields);
  drawing.dots.forEach(({ x, y, size }) => {
    const beside = runs.find(
      (run) => run.x > x && run.x < x + DOT_REACH * run.size && run.y >= y && run.y - y < run.size,
    );
    if (beside === undefined || /^[•–-]/u.test(beside.text)) return;
    const { mark: _mark, href: _href, ...rest } = beside;
    runs.push({ ...rest, text: '•', x, width: size, bold: false, order: beside.order - 0.5, spaced: true });
  });
  return { runs: alongLines(runs, drawing), artifacts };
}

const sizeOf = (matrix: Matrix): number => Math.max(1, Math.hypot(matrix[2], matrix[3]));

/** Where the heads of columns stand that are written across the page, and what stands beside them, by place among all. */
function headsAcross(
  placed: readonly Placed[],
  turns: readonly (number | undefined)[],
  main: number,
  page: { readonly width: number; readonly height: number },
): ReadonlyMap<number, HeadPlace> {
  const turnedBy = (isLike: (quarters: number) => boolean): number[] =>
    turns.flatMap((turn, i) => (turn !== undefined && isLike((turn - main + 4) % 4) ? [i] : []));
  const across = turnedBy((quarters) => quarters % 2 === 1).slice(0, MOST_ACROSS);
  const along = turnedBy((quarters) => quarters === 0);
  if (across.length < 2) return new Map();
  const standing = (i: number): { x: number; y: number; size: number; width: number } => {
    const { matrix, width } = placed[i] as Placed;
    const [x, y] = turned(matrix[4], matrix[5], main, page);
    return { x, y, size: sizeOf(matrix), width };
  };
  const { places, moved } = headRow(
    across.map((i) => ({ ...standing(i), isDown: ((turns[i] as number) - main + 4) % 4 === 1 })),
    along.map(standing),
  );
  const all = new Map<number, HeadPlace>();
  across.forEach((i, rank) => places[rank] !== undefined && all.set(i, places[rank]));
  along.forEach((i, rank) => {
    const y = moved.get(rank);
    if (y !== undefined) all.set(i, { ...standing(i), y });
  });
  return all;
}

/** No table has more columns, and each is held against all. */
const MOST_ACROSS = 60;

/** What is filled into a form is read with the words of its line, though a file has all fields after all text. */
function addFields(runs: Run[], fields: Annotations['fields']): void {
  for (const [i, { text, x, y, size, width, isBox }] of fields.entries()) {
    const isLevel = (run: Run): boolean => Math.abs(run.y - y) < 0.6 * run.size;
    const right = x + width;
    const ticked = isBox
      ? runs.findIndex((run) => isLevel(run) && run.x > right - 1 && run.x < right + DOT_REACH * run.size)
      : -1;
    const words = runs[ticked];
    if (words !== undefined) {
      // Else the boxes of a list would stand in a column of their own.
      runs[ticked] = { ...words, text: `${text} ${words.text}`, x, width: words.x + words.width - x };
      continue;
    }
    const before = runs.filter((run) => isLevel(run) && run.x < x).toSorted((a, b) => b.x - a.x)[0];
    const order = before === undefined ? 2 * MOST_ITEMS + i : before.order + 0.25;
    runs.push({ text, x, y: before?.y ?? y, width, size, bold: false, order, spaced: true, rightToLeft: false });
  }
}

/** Of the font size: how far before its text a drawn bullet stands. */
const DOT_REACH = 3;

/** 0 for upright text, 1 for text that runs down the page, and so on; undefined for leaning text. */
function quarterTurns([a, b]: Matrix): number | undefined {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) * (Math.PI / 2) > LEAN ? undefined : (whole + 4) % 4;
}

function turned(x: number, y: number, turn: number, { width, height }: { width: number; height: number }) {
  switch (turn) {
    case 1:
      return [y, width - x] as const;
    case 2:
      return [width - x, height - y] as const;
    case 3:
      return [height - y, x] as const;
    default:
      return [x, y] as const;
  }
}
