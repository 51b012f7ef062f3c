/** Reads Markdown: its syntax tree goes through the walker that reads pages, so that both give the same blocks. */
import type { Nodes, Root, TableCell } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { NoticeDocument, Warning } from '../core/document.ts';
import { finishPage, type ReadResult } from './finish.ts';
import type { TreeAdapter } from './flat-tree.ts';
import { skipFrontMatter } from './front-matter.ts';
import { DEFAULT_LIMITS, MARKDOWN_LIMIT } from './limits.ts';
import { isSlowMarkdown } from './markdown-guard.ts';
import { alignPiece, readRawHtml, struckOutTag, type RawNode } from './markdown-source.ts';
import { readPlain, type ReadOptions } from './plain-text.ts';
import { barredCells } from './typed-tables.ts';
import { walk } from './walker.ts';

/** Reads Markdown with GitHub's tables. Never throws; what its parser cannot take in time is read as plain text. */
export function readMarkdown(markdown: string, options: ReadOptions = {}): NoticeDocument {
  return readMarkdownWithChunks(markdown, options).document;
}

/** As `readMarkdown`, with the way from the text back to offsets in the source. */
export function readMarkdownWithChunks(markdown: string, options: ReadOptions = {}): ReadResult<undefined> {
  const { start, title } = skipFrontMatter(markdown);
  const root = parse(markdown.slice(start));
  if (root === undefined) return readAsPlain(markdown, options);
  const walked = walk<MarkdownNode>(root, makeAdapter(root, markdown.slice(start)), DEFAULT_LIMITS, { whole: true });
  const { document, chunks } = finishPage(walked, { ...options, title, contentType: 'text/markdown' });
  return { document, chunks: chunks.flatMap((chunk) => alignPiece(chunk, markdown, start)) };
}

function parse(body: string): Root | undefined {
  if (body.length > MARKDOWN_LIMIT || isSlowMarkdown(body)) return undefined;
  try {
    return fromMarkdown(body, { extensions: [gfm({ singleTilde: false })], mdastExtensions: [gfmFromMarkdown()] });
  } catch {
    // The parser's extensions recurse; nesting deep enough to end the stack is no notice's.
    return undefined;
  }
}

const TOO_MUCH: Warning = {
  code: 'truncated',
  message: 'The Markdown is too large for its markup to be read; it is read as plain text.',
};

function readAsPlain(markdown: string, options: ReadOptions): ReadResult<undefined> {
  const plain = readPlain(markdown, options);
  const warnings = [TOO_MUCH, ...plain.warnings.filter(({ code }) => code !== 'truncated')];
  return {
    document: { ...plain, contentType: 'text/markdown', warnings },
    chunks: [{ start: 0, length: markdown.length, source: undefined, sourceStart: 0 }],
  };
}

/** What stands between `<del>` and `</del>`, which Markdown's parser takes for two pieces of HTML. */
interface Deletion {
  readonly type: 'rawDelete';
  readonly children: readonly MarkdownNode[];
}

/** A table that lacks the row of dashes, which Markdown's parser takes for a paragraph. */
interface TypedTable {
  readonly type: 'typedTable' | 'typedRow' | 'typedCell';
  readonly children: readonly MarkdownNode[];
}

type MarkdownNode = Nodes | RawNode | Deletion | TypedTable;

const TAGS: Readonly<Record<Exclude<MarkdownNode['type'], 'heading' | 'list' | 'tableCell'>, string>> = {
  root: '#root',
  paragraph: 'p',
  blockquote: 'blockquote',
  listItem: 'li',
  table: 'table',
  tableRow: 'tr',
  strong: 'strong',
  emphasis: 'em',
  delete: 's',
  break: 'br',
  thematicBreak: 'hr',
  link: 'a',
  linkReference: 'a',
  footnoteDefinition: 'div',
  footnoteReference: '',
  html: 'span',
  code: 'pre',
  inlineCode: 'code',
  text: '',
  image: '',
  imageReference: '',
  definition: '',
  yaml: '',
  rawText: '',
  rawBreak: 'br',
  rawBlock: 'hr',
  rawDelete: 's',
  typedTable: 'table',
  typedRow: 'tr',
  typedCell: 'td',
};

/** Markdown's nodes under the names of the HTML elements that they stand for. */
function makeAdapter(root: Root, body: string): TreeAdapter<MarkdownNode> {
  const heads = new Set<TableCell>();
  const definitions = new Map<string, string>();
  for (const node of root.children) if (node.type === 'definition') definitions.set(node.identifier, node.url);

  const tagName = (node: MarkdownNode): string => {
    switch (node.type) {
      case 'heading':
        return `h${node.depth}`;
      case 'list':
        return node.ordered === true ? 'ol' : 'ul';
      case 'tableCell':
        return heads.has(node) ? 'th' : 'td';
      default:
        return TAGS[node.type];
    }
  };
  return {
    kind: (node) => {
      if (node.type === 'text' || node.type === 'rawText') return 'text';
      return tagName(node) === '' ? 'other' : 'element';
    },
    tagName,
    attribute: (node, name) => {
      if (name !== 'href') return null;
      if (node.type === 'link') return node.url;
      return node.type === 'linkReference' ? (definitions.get(node.identifier) ?? null) : null;
    },
    text: (node) => ('value' in node ? node.value : ''),
    children: (node) => {
      if (node.type === 'html') return readRawHtml(node.value, node.position?.start.offset ?? 0);
      if (node.type === 'code' || node.type === 'inlineCode') {
        const { position, value } = node;
        return [{ type: 'rawText', value, ...(position === undefined ? {} : { position }) }];
      }
      if (node.type === 'root') return node.children.map((child) => typedTable(child, body) ?? child);
      if (node.type === 'table') for (const cell of node.children[0]?.children ?? []) heads.add(cell);
      return 'children' in node ? withDeletions(node.children) : [];
    },
    visibility: () => 'shown',
    isStruckOut: (node) => node.type === 'delete' || node.type === 'rawDelete',
  };
}

/** The table that a paragraph of lines between bars is; undefined for any other node. */
function typedTable(node: MarkdownNode, body: string): TypedTable | undefined {
  const words = node.type === 'paragraph' && node.children.length === 1 ? node.children[0] : undefined;
  const from = words?.position?.start.offset;
  if (words?.type !== 'text' || from === undefined || !words.value.startsWith('|')) return undefined;
  // Escapes would shift what stands where.
  if (body.slice(from, from + words.value.length) !== words.value) return undefined;
  const rows: TypedTable[] = [];
  let at = 0;
  for (const line of words.value.split('\n')) {
    const cells = barredCells(words.value, at, at + line.length);
    if (cells === undefined) return undefined;
    rows.push({ type: 'typedRow', children: cells.map(({ start, end }) => typedCell(words.value, from, start, end)) });
    at += line.length + 1;
  }
  return rows.length < 2 ? undefined : { type: 'typedTable', children: rows };
}

function typedCell(value: string, from: number, start: number, end: number): TypedTable {
  const position = { start: { offset: from + start }, end: { offset: from + end } };
  const words: RawNode = { type: 'rawText', value: value.slice(start, end), position };
  return { type: 'typedCell', children: end > start ? [words] : [] };
}

/** The nodes with those between an opening and a closing tag of struck-out text put into one. */
function withDeletions(nodes: readonly MarkdownNode[]): readonly MarkdownNode[] {
  const tags = nodes.map((node) => (node.type === 'html' ? struckOutTag(node.value) : undefined));
  if (tags.every((tag) => tag === undefined)) return nodes;
  const lastOf = new Map(tags.map((tag, i) => [tag, i]));
  const children: MarkdownNode[] = [];
  for (let i = 0; i < nodes.length; i += 1) {
    const tag = tags[i];
    // Asked first, so that many tags without an end do not each search for it.
    const closes = tag !== undefined && (lastOf.get(`/${tag}`) ?? -1) > i;
    const close = closes ? tags.indexOf(`/${tag}`, i + 1) : -1;
    if (close < 0) {
      children.push(nodes[i] as MarkdownNode);
      continue;
    }
    children.push({ type: 'rawDelete', children: nodes.slice(i + 1, close) });
    i = close;
  }
  return children;
}
