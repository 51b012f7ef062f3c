/** Joins what was read in several frames of one page into one document. */
import type { Block, NoticeDocument, Range, Warning } from '../core/document.ts';

export const UNREADABLE_FRAME: Warning = {
  code: 'unreadable-frame',
  message: 'A large part of the page comes from another site and could not be read.',
};

export interface JoinedDocument {
  readonly document: NoticeDocument;
  /** Where each part stands in the joined text; undefined for a part left out. */
  readonly parts: readonly (Range | undefined)[];
}

/** Fewer words in a frame are an advertisement or a widget and no notice. */
const LEAST_WORDS = 150;

/**
 * The first part is the page, the others its frames in the order in which they stand; frames with little text are
 * left out. The warning of unread frames goes once as many frames were read as were missing.
 * @param foreignFrames how many large frames of other origins the page has
 */
export function joinDocuments(parts: readonly NoticeDocument[], foreignFrames = 0): JoinedDocument {
  const [page, ...frames] = parts;
  if (page === undefined) throw new TypeError('There is no page to join frames to');
  const places: (Range | undefined)[] = [{ start: 0, end: page.text.length }];
  const read: { readonly document: NoticeDocument; readonly at: number }[] = [{ document: page, at: 0 }];
  let text = page.text;
  for (const frame of frames) {
    if (frame.text.split(/\s+/).length < LEAST_WORDS) {
      places.push(undefined);
      continue;
    }
    if (text !== '') text += '\n\n';
    read.push({ document: frame, at: text.length });
    places.push({ start: text.length, end: text.length + frame.text.length });
    text += frame.text;
  }
  const blocks = read.flatMap(({ document, at }) => document.blocks.map((block) => shiftBlock(block, at)));
  const isComplete = read.length - 1 >= foreignFrames;
  const warnings = unique(read.flatMap(({ document }) => document.warnings)).filter(
    ({ code }) => !(code === 'unreadable-frame' && isComplete) && !(code === 'empty' && blocks.length > 0),
  );
  const document = {
    ...page,
    title: page.title || (read[1]?.document.title ?? ''),
    text,
    blocks,
    links: read.flatMap(({ document: part, at }) => part.links.map((link) => ({ ...link, ...shift(link, at) }))),
    pageLinks: read.flatMap(({ document: part }) => part.pageLinks),
    warnings,
  };
  return { document, parts: places };
}

function shift(range: Range, by: number): Range {
  return { start: range.start + by, end: range.end + by };
}

function shiftBlock(block: Block, by: number): Block {
  const { leadIn, row, columnHead, rowHead } = block;
  return {
    ...block,
    ...shift(block, by),
    ...(leadIn === undefined ? {} : { leadIn: shift(leadIn, by) }),
    ...(row === undefined ? {} : { row: shift(row, by) }),
    ...(columnHead === undefined ? {} : { columnHead: shift(columnHead, by) }),
    ...(rowHead === undefined ? {} : { rowHead: shift(rowHead, by) }),
  };
}

function unique(warnings: readonly Warning[]): Warning[] {
  const seen = new Set<string>();
  return warnings.filter(({ code, message }) => {
    const key = `${code} ${message}`;
    return seen.has(key) ? false : seen.add(key) !== undefined;
  });
}
