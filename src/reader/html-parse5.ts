/** Reads HTML source with parse5: for the command line and for tests. */
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { NoticeDocument } from '../core/document.ts';
import { baseAddress } from './addresses.ts';
import type { Chunk } from './assemble.ts';
import { SHADOW_HOSTS } from './elements.ts';
import { finishPage } from './finish.ts';
import type { TreeAdapter } from './flat-tree.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import { isBoldLook, isReversedLook } from './look.ts';
import { StaticStyles, type StaticElement } from './static-styles.ts';
import { walk } from './walker.ts';

export interface SourceOptions {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly limits?: Limits;
}

/** Reads a page's source. Never throws: any text is some HTML. */
export function readHtml(html: string, options: SourceOptions = {}): NoticeDocument {
  return readHtmlWithChunks(html, options).document;
}

/** As `readHtml`, with the way from the text back to parse5's text nodes. @internal: who installs the package has no parse5. */
export function readHtmlWithChunks(
  html: string,
  options: SourceOptions = {},
): { document: NoticeDocument; chunks: readonly Chunk<Tree.Node>[] } {
  const limits = options.limits ?? DEFAULT_LIMITS;
  let parsed = parseWithin(html, limits);
  const head = readHead(parsed.tree);
  const adapter = makeAdapter(new StaticStyles(head.css, head.hasAllStyles));
  let walked = walk<Tree.Node>(parsed.tree, adapter, limits);
  if (walked.drafts.length === 0) {
    // Nothing is shown without scripts but what the page says in their stead.
    parsed = parseWithin(html, limits, { scriptingEnabled: false });
    walked = walk<Tree.Node>(parsed.tree, withNoscript(adapter), limits);
  }
  return finishPage(
    { ...walked, truncated: walked.truncated || parsed.truncated },
    {
      id: options.id,
      url: options.url,
      base: baseAddress(options.url, head.base),
      title: head.title,
      declaredLanguage: head.language,
    },
  );
}

const TOO_MANY = new Error('too many elements');

/**
 * Parses until there are more elements than are read: few tags can stand for very many, for an unclosed `<font>` is
 * opened again in each paragraph after it. What was built by then is kept.
 */
function parseWithin(
  html: string,
  limits: Limits,
  options: { readonly scriptingEnabled?: boolean } = {},
): { readonly tree: Tree.Document; readonly truncated: boolean } {
  let tree = defaultTreeAdapter.createDocument();
  let elements = 0;
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createDocument: () => (tree = defaultTreeAdapter.createDocument()),
    createElement(...parts) {
      elements += 1;
      // Some are never read (pictures, scripts), so that the walk may still come to its own end.
      if (elements > 2 * limits.nodes) throw TOO_MANY;
      return defaultTreeAdapter.createElement(...parts);
    },
  };
  try {
    parse(html, { ...options, treeAdapter });
  } catch (error) {
    if (error !== TOO_MANY) throw error;
    return { tree, truncated: true };
  }
  return { tree, truncated: false };
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function attribute(node: Tree.Node, name: string): string | null {
  if (!isElement(node)) return null;
  for (const each of node.attrs) if (each.name === name) return each.value;
  return null;
}

const NONE: readonly Tree.Node[] = [];

/** An element as style rules see it. */
class ParsedElement implements StaticElement {
  readonly #node: Tree.Element;
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];

  constructor(node: Tree.Element) {
    this.#node = node;
    this.tag = node.tagName.toLowerCase();
    this.id = attribute(node, 'id') ?? '';
    const names = attribute(node, 'class') ?? '';
    this.classes = names === '' ? [] : names.split(/\s+/);
  }

  attribute(name: string): string | null {
    return attribute(this.#node, name);
  }

  parent(): StaticElement | undefined {
    const { parentNode } = this.#node;
    return parentNode !== null && isElement(parentNode) ? styled(parentNode) : undefined;
  }
}

const styledElements = new WeakMap<Tree.Element, ParsedElement>();

function styled(node: Tree.Element): ParsedElement {
  let element = styledElements.get(node);
  if (element === undefined) {
    element = new ParsedElement(node);
    styledElements.set(node, element);
  }
  return element;
}

function makeAdapter(styles: StaticStyles): TreeAdapter<Tree.Node> {
  return {
    kind: (node) => (isElement(node) ? 'element' : node.nodeName === '#text' ? 'text' : 'other'),
    tagName: (node) => (isElement(node) ? node.tagName.toLowerCase() : ''),
    attribute,
    text: (node) => ('value' in node ? node.value : ''),
    children: childrenOf,
    visibility: (node, inherited) => styles.visibilityOf(styled(node as Tree.Element), inherited),
    isStruckOut: (node) => styles.isStruckOut(styled(node as Tree.Element)),
    isBlockStyled: (node) => styles.isBlock(styled(node as Tree.Element)),
    isBold: (node) => isBoldLook(styles.lookOf(styled(node as Tree.Element))),
    isReversed: (node) => isTurned(node) || isReversedLook(styles.lookOf(styled(node as Tree.Element))),
    generatedIn: (node) => styles.generatedIn(styled(node as Tree.Element)),
  };
}

/** What every browser's own style sheet says of it. */
function isTurned(node: Tree.Node): boolean {
  return isElement(node) && node.tagName === 'bdo' && attribute(node, 'dir')?.toLowerCase() === 'rtl';
}

/** Under another name the walker does not know a `<noscript>` and enters. */
function withNoscript(adapter: TreeAdapter<Tree.Node>): TreeAdapter<Tree.Node> {
  return {
    ...adapter,
    tagName: (node) => (adapter.tagName(node) === 'noscript' ? 'div' : adapter.tagName(node)),
  };
}

/** Children as shown: of the declared shadow root where there is one, of the frame's own source for an iframe. */
function childrenOf(node: Tree.Node): readonly Tree.Node[] {
  if (!('childNodes' in node)) return NONE;
  if (!isElement(node)) return node.childNodes;
  if (node.tagName === 'iframe') {
    const source = attribute(node, 'srcdoc');
    return source === null ? NONE : parseWithin(source, DEFAULT_LIMITS).tree.childNodes;
  }
  const slotted = slots.get(node);
  if (slotted !== undefined) return slotted;
  const shadow = shadowOf(node);
  if (shadow === undefined) return node.childNodes;
  assignSlots(node, shadow);
  return shadow.childNodes;
}

function shadowOf(host: Tree.Element): Tree.DocumentFragment | undefined {
  if (!SHADOW_HOSTS.has(host.tagName) && !host.tagName.includes('-')) return undefined;
  for (const child of host.childNodes) {
    if (child.nodeName === 'template' && attribute(child, 'shadowrootmode')?.toLowerCase() === 'open') {
      return (child as Tree.Template).content;
    }
  }
  return undefined;
}

/** Slots of declared shadow roots that show children of their host. */
const slots = new WeakMap<Tree.Element, readonly Tree.Node[]>();

function assignSlots(host: Tree.Element, shadow: Tree.DocumentFragment): void {
  const bySlot = new Map<string, Tree.Node[]>();
  let declared = false;
  for (const child of host.childNodes) {
    if (!declared && child.nodeName === 'template' && attribute(child, 'shadowrootmode') !== null) {
      declared = true;
      continue;
    }
    const name = attribute(child, 'slot') ?? '';
    if (!isElement(child) && child.nodeName !== '#text') continue;
    const assigned = bySlot.get(name);
    if (assigned === undefined) bySlot.set(name, [child]);
    else assigned.push(child);
  }
  const stack: Tree.Node[] = [...shadow.childNodes].reverse();
  while (stack.length > 0) {
    const node = stack.pop() as Tree.Node;
    if (!isElement(node)) continue;
    if (node.tagName === 'slot') {
      const name = attribute(node, 'name') ?? '';
      const assigned = bySlot.get(name);
      if (assigned !== undefined) {
        slots.set(node, assigned);
        // The first slot of a name gets its nodes; the others show their own content.
        bySlot.delete(name);
      }
    }
    for (let i = node.childNodes.length - 1; i >= 0; i -= 1) stack.push(node.childNodes[i] as Tree.Node);
  }
}

interface Head {
  readonly title: string;
  readonly language: string;
  readonly base: string | undefined;
  /** Of all `<style>` elements for screens. */
  readonly css: string;
  /** Whether no style sheet stands elsewhere. */
  readonly hasAllStyles: boolean;
}

/** Title, language, base address and styles, wherever a sloppy page put them. */
function readHead(tree: Tree.Document): Head {
  let css = '';
  let hasAllStyles = true;
  let title: string | undefined;
  let base: string | undefined;
  let language = '';
  const stack: Tree.Node[] = [...tree.childNodes].reverse();
  let seen = 0;
  while (stack.length > 0 && seen < 20_000) {
    const node = stack.pop() as Tree.Node;
    seen += 1;
    if (!isElement(node) || node.tagName === 'svg') continue;
    if (node.tagName === 'html') language = attribute(node, 'lang') ?? attribute(node, 'xml:lang') ?? '';
    if (node.tagName === 'body' && language === '') language = attribute(node, 'lang') ?? '';
    if (node.tagName === 'title' && title === undefined) {
      title = textOf(node);
    }
    if (node.tagName === 'style' && isForScreens(node)) css += `${textOf(node)}\n`;
    if (node.tagName === 'link' && /\bstylesheet\b/i.test(attribute(node, 'rel') ?? '')) hasAllStyles = false;
    if (node.tagName === 'base') base ??= attribute(node, 'href') ?? undefined;
    for (let i = node.childNodes.length - 1; i >= 0; i -= 1) stack.push(node.childNodes[i] as Tree.Node);
  }
  return { title: title ?? '', language: language.trim(), base, css, hasAllStyles };
}

function isForScreens(style: Tree.Element): boolean {
  return /^\s{0,9}(?:all|screen)?\s{0,9}$/i.test(attribute(style, 'media') ?? '');
}

function textOf(node: Tree.Element): string {
  return node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
}
