/** The rules of a page's own `<style>` elements that tell whether something is seen, matched by tag, class, id and attribute. */
import type { Atrule, AttributeSelector, CssNode, Declaration, Rule, Selector } from 'css-tree';
import parse from 'css-tree/parser';

/** What tells whether words are seen, and how. Shorthands stand as they are written. */
const READ_PROPERTIES: ReadonlySet<string> = new Set(
  (
    'display visibility opacity font-size font-weight color background background-color background-image ' +
    'background-clip -webkit-background-clip text-decoration text-decoration-line position left top right text-indent ' +
    'width height overflow clip clip-path transition transition-duration animation animation-name transform ' +
    'will-change direction unicode-bidi white-space content'
  ).split(' '),
);

export type Declarations = ReadonlyMap<string, { readonly value: string; readonly important: boolean }>;

/** What an element must be: `div.card#first`. */
interface Compound {
  readonly tag?: string;
  readonly id?: string;
  readonly classes: readonly string[];
  readonly attributes: readonly AttributeTest[];
  /** How it stands to the one before it: directly within, or anywhere. */
  readonly within?: 'child' | 'descendant';
}

/** A place in an element where a rule puts words of its own. */
export type Generated = 'before' | 'after';

interface AttributeTest {
  readonly name: string;
  readonly accepts: (value: string) => boolean;
}

interface SheetRule {
  /** Of what the rule speaks, where that is not the element itself. */
  readonly generated: Generated | undefined;
  /** The outermost first. */
  readonly compounds: readonly Compound[];
  readonly specificity: number;
  readonly declarations: Declarations;
}

/** What a rule is matched against. */
export interface StyledElement {
  readonly tag: string;
  readonly id: string;
  readonly classes: readonly string[];
  attribute(name: string): string | null;
  parent(): StyledElement | undefined;
}

/** Longer sheets are read up to there. UTF-16 units. */
const MOST_CSS = 500_000;
/** Of rules that hide or strike; a page that has more is not looked at for the rest. */
const MOST_RULES = 5_000;
/** How often a rule is held against an element; a page at the limit takes it a fraction of a second. */
const MOST_MATCHED = 500_000;
/** A wide window of a desk computer. CSS pixels. */
const WINDOW_WIDTH = 1_280;

export class StyleSheet {
  readonly #byKey = new Map<string, SheetRule[]>();
  #rules = 0;
  #matched = 0;

  /** Rules that cannot be told from HTML alone (states, siblings, other media) are left out. */
  constructor(css: string) {
    for (const child of childrenOf(parse(css.slice(0, MOST_CSS), { parseValue: false }))) this.#add(child);
  }

  get isEmpty(): boolean {
    return this.#rules === 0;
  }

  /** What the rules say of an element, or of what they put into it, the stronger last. */
  declarationsOf(element: StyledElement, generated?: Generated): Declarations[] {
    const keys = ['*', element.tag, `#${element.id}`, ...element.classes.map((name) => `.${name}`)];
    const named = keys.flatMap((key) => this.#byKey.get(key) ?? []);
    this.#matched += named.length;
    if (this.#matched > MOST_MATCHED) return [];
    const matching = named.filter((rule) => rule.generated === generated && matches(rule, element));
    return matching.toSorted((a, b) => a.specificity - b.specificity).map(({ declarations }) => declarations);
  }

  #add(node: CssNode): void {
    if (node.type === 'Atrule') {
      const isRead = node.name === 'media' ? holdsInWindow(node) : node.name === 'layer' || node.name === 'supports';
      if (isRead && node.block !== null) for (const child of childrenOf(node.block)) this.#add(child);
      return;
    }
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return;
    const declarations = readDeclarations(childrenOf(node.block));
    if (declarations.size === 0) return;
    for (const selector of childrenOf(node.prelude)) {
      const read = selector.type === 'Selector' ? readSelector(selector) : undefined;
      const last = read?.compounds.at(-1);
      if (read === undefined || last === undefined || this.#rules >= MOST_RULES) continue;
      this.#rules += 1;
      const key = last.id !== undefined ? `#${last.id}` : last.classes[0] ? `.${last.classes[0]}` : (last.tag ?? '*');
      // A later rule wins over an earlier one of the same weight.
      const rule = { ...read, declarations, specificity: read.specificity + this.#rules / (MOST_RULES + 1) };
      const same = this.#byKey.get(key);
      if (same === undefined) this.#byKey.set(key, [rule]);
      else same.push(rule);
    }
  }
}

/** What a `style` attribute declares. */
export function readStyleAttribute(style: string): Declarations {
  return readDeclarations(childrenOf(parse(style.slice(0, 10_000), { context: 'declarationList', parseValue: false })));
}

function readDeclarations(nodes: readonly CssNode[]): Declarations {
  const declarations = new Map<string, { value: string; important: boolean }>();
  for (const node of nodes) {
    if (node.type !== 'Declaration') continue;
    const property = node.property.toLowerCase();
    if (!READ_PROPERTIES.has(property)) continue;
    const important = node.important !== false;
    if (declarations.get(property)?.important === true && !important) continue;
    declarations.set(property, { value: valueOf(node), important });
  }
  return declarations;
}

function valueOf({ property, value }: Declaration): string {
  if (value.type !== 'Raw') return '';
  return property.toLowerCase() === 'content' ? value.value.trim() : value.value.trim().toLowerCase();
}

/** Undefined for a selector that asks for more than tags, classes, ids, attributes and what stands around. */
function readSelector(selector: Selector): Omit<SheetRule, 'declarations'> | undefined {
  const compounds: Compound[] = [];
  let specificity = 0;
  let generated: Generated | undefined;
  let own: Own = { classes: [], attributes: [] };
  for (const part of childrenOf(selector)) {
    switch (part.type) {
      case 'TypeSelector':
        if (part.name !== '*') {
          own.tag = part.name.toLowerCase();
          specificity += 1;
        }
        break;
      case 'ClassSelector':
        own.classes.push(part.name);
        specificity += 1_000;
        break;
      case 'IdSelector':
        own.id = part.name;
        specificity += 1_000_000;
        break;
      case 'AttributeSelector': {
        const test = readAttributeTest(part);
        if (test === undefined) return undefined;
        own.attributes.push(test);
        specificity += 1_000;
        break;
      }
      case 'Combinator':
        if (part.name !== ' ' && part.name !== '>') return undefined;
        compounds.push(own);
        own = { classes: [], attributes: [], within: part.name === '>' ? 'child' : 'descendant' };
        break;
      case 'PseudoElementSelector':
      case 'PseudoClassSelector':
        // With one colon as of old, or with two.
        if (part.name !== 'before' && part.name !== 'after') return undefined;
        generated = part.name;
        specificity += 1;
        break;
      default:
        return undefined;
    }
  }
  compounds.push(own);
  return compounds.length > 8 ? undefined : { compounds, specificity, generated };
}

/** A compound that is being read. */
type Own = { -readonly [K in keyof Compound]: Compound[K] } & { classes: string[]; attributes: AttributeTest[] };

function readAttributeTest({ name, matcher, value, flags }: AttributeSelector): AttributeTest | undefined {
  if (flags !== null) return undefined;
  const wanted = value === null ? '' : value.type === 'String' ? value.value : value.name;
  const test = ATTRIBUTE_TESTS[matcher ?? ''];
  if (test === undefined || (matcher !== null && wanted === '')) return undefined;
  return { name: name.name.toLowerCase(), accepts: (own) => test(own, wanted) };
}

const ATTRIBUTE_TESTS: Readonly<Record<string, (value: string, wanted: string) => boolean>> = {
  '': () => true,
  '=': (value, wanted) => value === wanted,
  '~=': (value, wanted) => value.split(/\s+/).includes(wanted),
  '^=': (value, wanted) => value.startsWith(wanted),
  '$=': (value, wanted) => value.endsWith(wanted),
  '*=': (value, wanted) => value.includes(wanted),
};

function matches({ compounds }: SheetRule, element: StyledElement): boolean {
  let at: StyledElement | undefined = element;
  const last = compounds.length - 1;
  if (!isCompound(at, compounds[last] as Compound)) return false;
  for (let i = last - 1; i >= 0; i -= 1) {
    const isChild = compounds[i + 1]?.within === 'child';
    at = at.parent();
    for (let up = 0; at !== undefined && !isCompound(at, compounds[i] as Compound); up += 1) {
      at = isChild || up > MOST_ANCESTORS ? undefined : at.parent();
    }
    if (at === undefined) return false;
  }
  return true;
}

const MOST_ANCESTORS = 100;

function isCompound(element: StyledElement, { tag, id, classes, attributes }: Compound): boolean {
  if (tag !== undefined && tag !== element.tag) return false;
  if (id !== undefined && id !== element.id) return false;
  if (!classes.every((name) => element.classes.includes(name))) return false;
  return attributes.every(({ name, accepts }) => {
    const value = element.attribute(name);
    return value !== null && accepts(value);
  });
}

/** Whether a `@media` rule holds on a wide screen, as far as that can be told. */
function holdsInWindow({ prelude }: Atrule): boolean {
  if (prelude?.type !== 'AtrulePrelude') return false;
  const [list] = childrenOf(prelude);
  return list?.type === 'MediaQueryList' && childrenOf(list).some((query) => holds(query));
}

function holds(query: CssNode): boolean {
  if (query.type !== 'MediaQuery' || query.modifier !== null) return false;
  if (query.mediaType !== null && query.mediaType !== 'screen' && query.mediaType !== 'all') return false;
  if (query.condition === null) return true;
  return childrenOf(query.condition).every((part) => {
    if (part.type === 'Identifier') return part.name === 'and';
    if (part.type !== 'Feature' || part.value?.type !== 'Dimension') return false;
    const pixels = Number(part.value.value) * (part.value.unit === 'px' ? 1 : 16);
    if (part.name === 'min-width') return WINDOW_WIDTH >= pixels;
    return part.name === 'max-width' && WINDOW_WIDTH <= pixels;
  });
}

function childrenOf(node: CssNode | Rule['block']): CssNode[] {
  return 'children' in node && node.children !== null ? [...(node.children as Iterable<CssNode>)] : [];
}
