/** Reads plain text: the text is the content itself, untouched; blocks are ranges of it. */
import type { NoticeDocument } from '../core/document.ts';
import { placeBlocks } from './assemble.ts';
import { isSpace, type Draft } from './draft.ts';
import { makeDocument } from './finish.ts';
import { DEFAULT_LIMITS, TRUNCATED } from './limits.ts';
import { endsSentence, markerOf } from './line-forms.ts';
import { refine } from './refine.ts';
import { draftsOfTable, readTypedTable } from './typed-tables.ts';
import { splitRunTogether } from './run-together.ts';

export interface ReadOptions {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
}

/** Reads plain text. Never throws. Beyond the limit of characters the text is kept and has no blocks. */
export function readPlain(content: string, options: ReadOptions = {}): NoticeDocument {
  const within = content.slice(0, DEFAULT_LIMITS.characters);
  const lines = readLines(within);
  const drafts = joinLines(lines, within).flatMap(splitRunTogether);
  const { kept } = refine(drafts, { headingsByForm: true, dropLinkRuns: false });
  return makeDocument({
    ...options,
    title: '',
    contentType: 'text/plain',
    text: content,
    blocks: placeBlocks(kept, (draft) => draft.pieces[0]?.sourceStart),
    links: [],
    pageLinks: [],
    warnings: within.length < content.length ? [TRUNCATED] : [],
  });
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** A blank line or a rule of dashes stands before it. */
  readonly isApart: boolean;
  /** Heading by Markdown's marks or an underline: its level. */
  readonly level?: number;
  readonly isBold?: boolean;
}

function readLines(content: string): Line[] {
  const lines: Line[] = [];
  let isApart = true;
  for (let at = 0; at < content.length;) {
    let next = at;
    while (next < content.length && content.charCodeAt(next) !== 0x0a && content.charCodeAt(next) !== 0x0d) next += 1;
    let start = at;
    let end = next;
    at = next + 1;
    while (start < end && isSpace(content.charCodeAt(start))) start += 1;
    while (end > start && isSpace(content.charCodeAt(end - 1))) end -= 1;
    if (start === end) {
      // The line feed of a CRLF is no blank line.
      if (!(next > 0 && content[next] === '\n' && content[next - 1] === '\r')) isApart = true;
      continue;
    }
    const rule = ruleLevel(content, start, end);
    if (rule > 0) {
      const last = lines[lines.length - 1];
      const isTitle = last !== undefined && last.level === undefined && last.end - last.start < 120;
      if (isTitle && rule < 3 && !isApart && !endsSentence(content.slice(last.start, last.end))) {
        lines[lines.length - 1] = { ...last, level: rule, isApart: true };
      }
      isApart = true;
      continue;
    }
    lines.push({ ...unwrapMarks(content, start, end), isApart });
    isApart = false;
  }
  return lines;
}

/** The level that a rule gives the line above: 1 for `===`, 2 for `---`; 3 for a rule that is no underline, 0 for none. */
function ruleLevel(content: string, start: number, end: number): number {
  const first = content[start] as string;
  if (!'=-_*~#'.includes(first) || end - start < 3) return 0;
  for (let i = start; i < end; i += 1) if (content[i] !== first && content[i] !== ' ') return 0;
  if (content.slice(start, end).includes(' ')) return 3;
  return first === '=' ? 1 : first === '-' ? 2 : 3;
}

/** Markdown's marks of a heading or of a wholly bold line stand outside the block. */
function unwrapMarks(content: string, from: number, to: number): Omit<Line, 'isApart'> {
  let start = from;
  let end = to;
  while (start < end && start - from < 7 && content[start] === '#') start += 1;
  const level = start - from;
  if (level > 0 && level < 7 && content[start] === ' ' && end - start < 200) {
    while (end > start && content[end - 1] === '#') end -= 1;
    while (content[start] === ' ') start += 1;
    while (end > start && content[end - 1] === ' ') end -= 1;
    if (end > start) return { start, end, level };
  }
  const marks = content.startsWith('**', from) ? '**' : content.startsWith('__', from) ? '__' : '';
  if (marks !== '' && to - from > 4 && to - from < 150 && content.startsWith(marks, to - 2)) {
    const inner = content.slice(from + 2, to - 2);
    if (!inner.includes(marks) && inner.trim() === inner) return { start: from + 2, end: to - 2, isBold: true };
  }
  return { start: from, end: to };
}

/** Paragraphs of lines: one line each, but lines that were wrapped at a fixed width are joined. */
function joinLines(lines: readonly Line[], content: string): Draft<undefined>[] {
  const width = wrapWidth(lines, content);
  const drafts: Draft<undefined>[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const first = lines[i] as Line;
    const table = first.level === undefined ? readTypedTable(content, lines, i) : undefined;
    if (table !== undefined) {
      drafts.push(...draftsOfTable(content, table, i));
      i += table.length - 1;
      continue;
    }
    let last = first;
    while (first.level === undefined && first.isBold !== true) {
      const next = lines[i + 1];
      if (next === undefined || next.isApart || next.level !== undefined || next.isBold === true) break;
      if (!isWrapped(last, next, content, width)) break;
      last = next;
      i += 1;
    }
    const text = content.slice(first.start, last.end);
    drafts.push({
      kind: first.level === undefined ? 'paragraph' : 'heading',
      text,
      pieces: [{ start: 0, length: text.length, source: undefined, sourceStart: first.start }],
      links: [],
      bold: first.isBold === true ? [{ start: 0, end: text.length }] : [],
      ...(first.level === undefined ? {} : { level: first.level }),
    });
  }
  return drafts;
}

/** Width at which the lines were wrapped; 0 if they were not. */
function wrapWidth(lines: readonly Line[], content: string): number {
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.97)] ?? 0;
  if (lines.length < 3 || width < 40 || width > 130) return 0;
  let full = 0;
  let broken = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i] as Line;
    const next = lines[i + 1] as Line;
    if (next.isApart || line.end - line.start < 0.75 * width) continue;
    full += 1;
    if (startsLower(content, next.start)) broken += 1;
  }
  return full >= 2 && broken >= 0.4 * full && full >= 0.2 * lines.length ? width : 0;
}

function isWrapped(line: Line, next: Line, content: string, width: number): boolean {
  if (width === 0) return false;
  if (markerOf(content.slice(next.start, next.start + 20)) !== undefined) return false;
  let word = next.start;
  while (word < next.end && !isSpace(content.charCodeAt(word))) word += 1;
  const wouldNotFit = line.end - line.start + 1 + (word - next.start) > 0.92 * width;
  return wouldNotFit || (startsLower(content, next.start) && line.end - line.start > 0.5 * width);
}

function startsLower(content: string, at: number): boolean {
  const first = content[at] ?? '';
  return first !== first.toUpperCase();
}
