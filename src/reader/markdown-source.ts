/** Between Markdown's syntax tree and its source: raw HTML's text, and the offsets that words came from. */
import type { Chunk } from './assemble.ts';
import { isStaticallyStruckOut } from './struck-out.ts';

/** A piece of raw HTML inside Markdown, without its tags. */
export interface RawNode {
  readonly type: 'rawText' | 'rawBreak' | 'rawBlock';
  readonly value: string;
  readonly position?: {
    readonly start: { readonly offset?: number | undefined };
    readonly end: { readonly offset?: number | undefined };
  };
}

/** A piece of raw HTML that is shown with a line through it. */
export interface RawDelete {
  readonly type: 'rawDelete';
  readonly children: readonly RawHtml[];
}

export type RawHtml = RawNode | RawDelete;

const MARKED = /^<(\/?)(s|strike|del|span|font|p|div)(?=[\s/>])([^>]{0,300})>/i;
const STYLE = /\sstyle\s{0,4}=\s{0,4}["']/i;

/** The name of the tag with which raw HTML begins, `/` before it if it closes, where it may begin or end a line through text. */
export function struckOutTag(html: string): string | undefined {
  const tag = MARKED.exec(html);
  if (tag === null) return undefined;
  const [, slash, written, attributes] = tag as unknown as [string, string, string, string];
  const name = written.toLowerCase();
  if (slash !== '') return `/${name}`;
  const style = STYLE.exec(attributes);
  const rest = style === null ? '' : attributes.slice(style.index + style[0].length);
  return isStaticallyStruckOut(name, rest.split(/["']/, 1)[0] ?? '') ? name : undefined;
}

const BLOCK =
  /^(?:address|article|aside|blockquote|body|center|dd|details|div|dl|dt|footer|form|h[1-6]|header|hr|html|li|main|nav|ol|p|pre|section|summary|table|tbody|td|tfoot|th|thead|tr|ul)$/;

/** The text of raw HTML with breaks where its tags break lines; scripts, styles and comments are left out. */
export function readRawHtml(html: string, offset: number): RawHtml[] {
  const nodes: RawHtml[] = [];
  const lower = html.replace(/[A-Z]{1,60}/g, (letters) => letters.toLowerCase());
  const lastOf = new Map<string, number>();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (end > at) {
      const position = { start: { offset: offset + at }, end: { offset: offset + end } };
      nodes.push({ type: 'rawText', value: decodeEntities(html.slice(at, end)), position });
    }
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) break;
    const name = /^<\/?([a-z][a-z0-9]{0,20})/i.exec(html.slice(open, open + 30))?.[1]?.toLowerCase() ?? '';
    at = close + 1;
    const struckOut = struckOutTag(html.slice(open, at));
    if (struckOut !== undefined && !struckOut.startsWith('/')) {
      const closing = `</${struckOut}>`;
      // Asked first, so that many tags without an end do not each search for it.
      const last = lastOf.get(closing) ?? lower.lastIndexOf(closing);
      lastOf.set(closing, last);
      if (last >= at) {
        const ending = lower.indexOf(closing, at);
        if (BLOCK.test(name)) nodes.push({ type: 'rawBlock', value: '' });
        nodes.push({ type: 'rawDelete', children: readRawHtml(html.slice(at, ending), offset + at) });
        at = ending;
        continue;
      }
    }
    if (name === 'br') nodes.push({ type: 'rawBreak', value: '' });
    else if (BLOCK.test(name)) nodes.push({ type: 'rawBlock', value: '' });
    else if ((name === 'script' || name === 'style') && html[open + 1] !== '/') {
      const ending = lower.indexOf(`</${name}`, at);
      at = ending < 0 ? html.length : ending;
    }
  }
  return nodes;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The entities that HTML inside Markdown is written with; others stay as they are. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,6}));/gi,
    (whole, decimal, hex, name: string | undefined) => {
      if (name !== undefined) return Object.hasOwn(ENTITIES, name) ? (ENTITIES[name] as string) : whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

interface Placed {
  readonly value?: unknown;
  readonly position?: {
    readonly start: { readonly offset?: number | undefined };
    readonly end: { readonly offset?: number | undefined };
  };
}

/**
 * A chunk of a node's value as chunks of the source. The two differ by escapes, entities and the marks at the
 * start of continued lines.
 * @param shift where the parsed part of the source began
 */
export function alignPiece(chunk: Chunk<unknown>, markdown: string, shift: number): Chunk<undefined>[] {
  const { value, position } = chunk.source as Placed;
  const from = position?.start.offset;
  const to = position?.end.offset;
  if (typeof value !== 'string' || from === undefined || to === undefined) return [];
  const offsets = alignmentOf(value, markdown.slice(from + shift, to + shift), chunk.source as object);
  const chunks: Chunk<undefined>[] = [];
  for (let i = 0; i < chunk.length; i += 1) {
    const at = offsets[chunk.sourceStart + i];
    if (at === undefined) continue;
    const last = chunks[chunks.length - 1];
    const sourceStart = from + shift + at;
    if (
      last !== undefined &&
      last.start + last.length === chunk.start + i &&
      last.sourceStart + last.length === sourceStart
    ) {
      chunks[chunks.length - 1] = { ...last, length: last.length + 1 };
    } else {
      chunks.push({ start: chunk.start + i, length: 1, source: undefined, sourceStart });
    }
  }
  return chunks;
}

const alignments = new WeakMap<object, readonly number[]>();

/** For each character of a node's value where it stands in the node's source. */
function alignmentOf(value: string, source: string, node: object): readonly number[] {
  const known = alignments.get(node);
  if (known !== undefined) return known;
  const offsets: number[] = [];
  let s = 0;
  for (let v = 0; v < value.length && s < source.length; v += 1) {
    const entity =
      source[s] === '&' ? /^&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i.exec(source.slice(s, s + 40)) : null;
    if (entity !== null && !value.startsWith(entity[0], v)) {
      offsets.push(s);
      if (isHighSurrogate(value.charCodeAt(v))) {
        v += 1;
        offsets.push(s);
      }
      s += entity[0].length;
      continue;
    }
    const found = source[s] === value[v] ? s : source.indexOf(value[v] as string, s);
    if (found < 0) break;
    offsets.push(found);
    s = found + 1;
  }
  alignments.set(node, offsets);
  return offsets;
}

function isHighSurrogate(code: number): boolean {
  return code >= 0xd800 && code < 0xdc00;
}
