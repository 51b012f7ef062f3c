/** Reads the page that a browser shows: its shadow roots and the frames of its own origin with it. */
import type { NoticeDocument } from '../core/document.ts';
import type { Chunk } from './assemble.ts';
import { finishPage } from './finish.ts';
import type { TreeAdapter, Visibility } from './flat-tree.ts';
import {
  generatedWords,
  hidingOf,
  isBlockLook,
  isBoldLook,
  isOnItsOwnColor,
  isReversedLook,
  isRowOfBoxes,
  type Look,
} from './look.ts';
import { UNREADABLE_FRAME } from './limits.ts';
import { atOnce, type Steps } from './steps.ts';
import { walkInSteps } from './walker.ts';

export interface ReadPage {
  readonly document: NoticeDocument;
  /** Where each stretch of the text stands: in text order, `source` the text node. */
  readonly chunks: readonly Chunk<Text>[];
  /** What each text node said when it was read. */
  readonly said: ReadonlyMap<Text, string>;
  /** The trees that were read: the page, its shadow roots, the documents of its frames. */
  readonly roots: readonly Node[];
  /** The frames of other sites, which could not be read. */
  readonly foreignFrames: readonly ForeignFrame[];
}

/** A frame whose document belongs to another site. */
export interface ForeignFrame {
  /** Its address, made absolute; '' where it has none. */
  readonly href: string;
  /** What the page calls it. */
  readonly title: string;
  /** CSS pixels; 0 where it is not laid out. */
  readonly width: number;
  readonly height: number;
}

/** What a page alone does not give, and an extension's script may ask for. */
export interface PageWays {
  /** The shadow root of an element that keeps it closed; null where it has none. */
  closedRootOf?(element: Element): ShadowRoot | null;
}

/** Reads the page as it is shown now. Changes nothing in it. */
export function readPage(page: Document, ways: PageWays = {}): ReadPage {
  return atOnce(readPageInSteps(page, ways));
}

/**
 * The same in steps, so that a long page is no long task. All text is that of the first step; where the page changes
 * between two of them, the rest is still of one piece.
 */
export function* readPageInSteps(page: Document, ways: PageWays = {}): Steps<ReadPage> {
  const foreign = new Map<Element, ForeignFrame>();
  const said = new Map<Node, string>();
  const roots = new Set<Node>([page]);
  const walked = yield* walkInSteps<Node>(page, makeAdapter(page, { foreign, said, roots, ways }));
  yield;
  const root = page.documentElement;
  const language = attributeOf(root, 'lang') ?? attributeOf(root, 'xml:lang') ?? '';
  const { document, chunks } = finishPage(walked, {
    url: page.URL,
    base: page.baseURI,
    title: page.title,
    declaredLanguage: (language || (page.body === null ? '' : (attributeOf(page.body, 'lang') ?? ''))).trim(),
    warnings: [...foreign.values()].some(isLarge) ? [UNREADABLE_FRAME] : [],
  });
  return {
    document,
    // The walker's sources are the text nodes that the adapter gave it.
    chunks: chunks as readonly Chunk<Text>[],
    said: said as ReadonlyMap<Node, string> as ReadonlyMap<Text, string>,
    roots: [...roots],
    foreignFrames: [...foreign.values()],
  };
}

// A form's own properties are hidden by controls of the same name (`<input name=nodeName>`), so everything that may
// be asked of a form is asked through the prototypes' getters.
function getter(prototype: object, name: string): (target: object) => unknown {
  const property = Object.getOwnPropertyDescriptor(prototype, name);
  if (property?.get === undefined) throw new TypeError(`The DOM has no ${name}`);
  return (target) => property.get?.call(target);
}

interface DomReader {
  readonly nodeType: (node: object) => number;
  readonly firstChild: (node: object) => Node | null;
  readonly nextSibling: (node: object) => Node | null;
  readonly nodeValue: (node: object) => string | null;
  readonly localName: (element: object) => string;
  readonly shadowRoot: (element: object) => ShadowRoot | null;
}

let dom: DomReader | undefined;

function domReader(): DomReader {
  dom ??= {
    nodeType: getter(Node.prototype, 'nodeType') as DomReader['nodeType'],
    firstChild: getter(Node.prototype, 'firstChild') as DomReader['firstChild'],
    nextSibling: getter(Node.prototype, 'nextSibling') as DomReader['nextSibling'],
    nodeValue: getter(Node.prototype, 'nodeValue') as DomReader['nodeValue'],
    localName: getter(Element.prototype, 'localName') as DomReader['localName'],
    shadowRoot: getter(Element.prototype, 'shadowRoot') as DomReader['shadowRoot'],
  };
  return dom;
}

function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

interface Found {
  readonly foreign: Map<Element, ForeignFrame>;
  readonly said: Map<Node, string>;
  readonly roots: Set<Node>;
  readonly ways: PageWays;
}

function makeAdapter(page: Document, { foreign, said, roots, ways }: Found): TreeAdapter<Node> {
  const { nodeType, firstChild, nextSibling, nodeValue, localName, shadowRoot } = domReader();

  const looks = new ComputedLooks();

  const textOf = (node: Node): string => {
    const known = said.get(node);
    if (known !== undefined) return known;
    const text = nodeValue(node) ?? '';
    said.set(node, text);
    return text;
  };

  const childNodes = (parent: Node): Node[] => {
    const children: Node[] = [];
    for (let child = firstChild(parent); child !== null; child = nextSibling(child)) children.push(child);
    return children;
  };

  const childrenOfRoot = (root: Node): Node[] => {
    roots.add(root);
    return childNodes(root);
  };

  return {
    kind: (node) => {
      const type = nodeType(node);
      if (type === ELEMENT) return 'element';
      return type === TEXT || type === CDATA ? 'text' : 'other';
    },
    tagName: (node) => localName(node).toLowerCase(),
    // Text and documents have none; to ask them is no fault.
    attribute: (node, name) => (nodeType(node) === ELEMENT ? attributeOf(node as Element, name) : null),
    text: textOf,
    visibility: (node) => looks.visibilityOf(node as Element),
    isStruckOut: (node) => looks.isStruckOut(node as Element, localName(node).toLowerCase()),
    isBlockStyled: (node) => looks.isBlock(node as Element),
    isBold: (node) => looks.isBold(node as Element, localName(node).toLowerCase()),
    isReversed: (node) => looks.is(node as Element, isReversedLook) ?? false,
    generatedIn: (node) => generatedWords((place) => contentOf(node as Element, place)),
    children: (node) => {
      if (nodeType(node) !== ELEMENT) return childNodes(node);
      const tag = localName(node);
      if (tag === 'slot') {
        const assigned = HTMLSlotElement.prototype.assignedNodes.call(node);
        return assigned.length > 0 ? assigned : childNodes(node);
      }
      if (tag === 'iframe' || tag === 'frame' || tag === 'object') {
        const inner = frameDocument(node as HTMLIFrameElement);
        if (inner !== null) return inner === page ? [] : childrenOfRoot(inner);
        if (tag === 'object') return childNodes(node);
        foreign.set(node as Element, describeFrame(node as Element));
        return [];
      }
      const shadow = shadowRoot(node) ?? ways.closedRootOf?.(node as Element) ?? null;
      return shadow === null ? childNodes(node) : childrenOfRoot(shadow);
    },
  };
}

/** The document of a frame of the same origin, else null. */
function frameDocument(frame: HTMLIFrameElement | HTMLObjectElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function describeFrame(frame: Element): ForeignFrame {
  const { width, height } = Element.prototype.getBoundingClientRect.call(frame);
  const source = attributeOf(frame, 'src') ?? '';
  const base = frame.ownerDocument.baseURI;
  return {
    href: source !== '' && URL.canParse(source, base) ? new URL(source, base).href : '',
    title: (attributeOf(frame, 'title') ?? attributeOf(frame, 'name') ?? '').trim(),
    width,
    height,
  };
}

/** Large enough that a page may show its text in it. CSS pixels. */
export function isLarge({ width, height }: ForeignFrame): boolean {
  return width >= 300 && height >= 200;
}

/** What the browser computed for an element; asked for once for each. */
class ComputedLooks {
  #element: Element | undefined;
  #style: CSSStyleDeclaration | undefined;

  styleOf(element: Element): CSSStyleDeclaration | undefined {
    if (this.#element !== element) {
      this.#element = element;
      this.#style = element.ownerDocument.defaultView?.getComputedStyle(element);
    }
    return this.#style;
  }

  is<T>(element: Element, ask: (look: Look) => T): T | undefined {
    const style = this.styleOf(element);
    return style === undefined ? undefined : ask(lookOf(style));
  }

  /** What floats, or lies in a row of boxes, is computed as a block, and may yet be a word of a sentence. */
  isBlock(element: Element): boolean {
    const style = this.styleOf(element);
    if (style === undefined || !isBlockLook(lookOf(style))) return false;
    if (style.cssFloat !== 'none' || /absolute|fixed/.test(style.position)) return false;
    const parent = parentOf(element);
    const outside = parent?.ownerDocument.defaultView?.getComputedStyle(parent);
    return outside === undefined || !isRowOfBoxes(lookOf(outside));
  }

  /** Undefined where it is as bold as what it stands in, so that other marks of emphasis count. */
  isBold(element: Element, tag: string): boolean | undefined {
    const own = this.is(element, isBoldLook);
    if (tag === 'b' || tag === 'strong') return own;
    const parent = parentOf(element);
    const outside = parent?.ownerDocument.defaultView?.getComputedStyle(parent);
    return outside === undefined || own === isBoldLook(lookOf(outside)) ? undefined : own;
  }

  /** A line drawn by the page's own style sheet counts as the tag's does; it runs through all that the element holds. */
  isStruckOut(element: Element, tag: string): boolean {
    if (tag === 'del') return true;
    return this.styleOf(element)?.textDecorationLine.includes('line-through') ?? false;
  }

  visibilityOf(element: Element): Visibility {
    const style = this.styleOf(element);
    if (style === undefined) return 'shown';
    if (style.display === 'none') return 'none';
    const look = lookOf(style);
    const hiding = hidingOf(look);
    if (hiding !== undefined) return hiding;
    return this.#isOnItsOwnColor(element, style) ? 'invisible' : 'shown';
  }

  /** Only where its letters have another colour than those around: whoever hides words hides them among others. */
  #isOnItsOwnColor(element: Element, style: CSSStyleDeclaration): boolean {
    const parent = parentOf(element);
    const outside = parent === null ? undefined : parent.ownerDocument.defaultView?.getComputedStyle(parent);
    if (parent === null || outside === undefined || outside.color === style.color) return false;
    const around: Look[] = [];
    for (let at: Element | null = element; at !== null; at = parentOf(at)) {
      const each = at.ownerDocument.defaultView?.getComputedStyle(at);
      if (each === undefined || around.length > MOST_ANCESTORS) return false;
      around.push(lookOf(each));
      if (each.colorScheme.includes('dark')) return false;
    }
    return isOnItsOwnColor(style.color, around, '255,255,255');
  }
}

function contentOf(element: Element, place: 'before' | 'after'): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element, `::${place}`).content ?? '';
}

const MOST_ANCESTORS = 60;

function lookOf(style: CSSStyleDeclaration): Look {
  return (property) => style.getPropertyValue(property);
}

function parentOf(element: Element): Element | null {
  const parent = getter(Node.prototype, 'parentElement')(element) as Element | null;
  if (parent !== null) return parent;
  const root = Node.prototype.getRootNode.call(element);
  return root instanceof ShadowRoot ? root.host : null;
}
