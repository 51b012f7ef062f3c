/** What can be known of an element's look from its page's HTML alone: its attributes and the page's `<style>` elements. */
import {
  generatedWords,
  hidingOf,
  isBlockLook,
  isOnItsOwnColor,
  isRowOfBoxes,
  isStruckThrough,
  type Look,
} from './look.ts';
import { readStyleAttribute, StyleSheet, type Declarations, type StyledElement } from './style-sheet.ts';
import type { Visibility } from './flat-tree.ts';

/** An element with a way up to its parent. */
export interface StaticElement extends StyledElement {
  parent(): StaticElement | undefined;
}

const NOTHING: Look = () => '';
const MOST_ANCESTORS = 60;
/** How common style sheets call what they strike through. */
const STRUCK_CLASSES = new Set(
  'line-through strikethrough strike-through text-strikethrough text-decoration-line-through'.split(' '),
);

/** How common style sheets call what they do not show. */
const HIDDEN_CLASSES = new Set('hidden hide d-none is-hidden'.split(' '));
/** How they call what they show again in a wider window: 'md:block', 'd-lg-flex'. */
const SHOWN_AGAIN = /^(?:(?:sm|md|lg|xl|2xl):|d-(?:sm|md|lg|xl)-)(?!none|hidden)/;

export class StaticStyles {
  readonly #sheet: StyleSheet;
  /** Whether the page has all its styles with it. */
  readonly #isWhole: boolean;
  readonly #looks = new WeakMap<StaticElement, Look>();
  readonly #attributes = new Map<string, Declarations>();

  /**
   * @param css of all `<style>` elements
   * @param isWhole false where the page also names style sheets elsewhere
   */
  constructor(css: string, isWhole: boolean) {
    this.#sheet = new StyleSheet(css);
    this.#isWhole = isWhole;
  }

  visibilityOf(element: StaticElement, inherited: Visibility): Visibility {
    const look = this.lookOf(element);
    const display = look('display');
    if (display === 'none') return 'none';
    const hidden = element.attribute('hidden');
    const byDefault =
      (hidden !== null && hidden.toLowerCase() !== 'until-found') ||
      (element.tag === 'dialog' && element.attribute('open') === null) ||
      element.attribute('popover') !== null;
    if (byDefault && display === '') return 'none';
    if (display === '' && !this.#isWhole && isNamedHidden(element.classes)) return 'none';
    if (look === NOTHING) return inherited === 'invisible' ? 'invisible' : 'shown';
    const hiding = hidingOf(look);
    if (hiding !== undefined) return hiding;
    if (look('color') !== '' && this.#isOnItsOwnColor(element, look('color'))) return 'invisible';
    const isShownAgain = look('visibility') === 'visible' || look('font-size') !== '' || look('color') !== '';
    return inherited === 'invisible' && !isShownAgain ? 'invisible' : 'shown';
  }

  isBlock(element: StaticElement): boolean {
    const look = this.lookOf(element);
    if (look === NOTHING || !isBlockLook(look) || /absolute|fixed/.test(look('position'))) return false;
    const parent = element.parent();
    return parent === undefined || !isRowOfBoxes(this.lookOf(parent));
  }

  isStruckOut(element: StaticElement): boolean {
    const look = this.lookOf(element);
    if (isStruckThrough(look)) return true;
    // What is marked as deleted is, however it is shown.
    if (element.tag === 'del') return true;
    const decoration = `${look('text-decoration')} ${look('text-decoration-line')}`;
    if (decoration.includes('none')) return false;
    const isMarked = element.tag === 's' || element.tag === 'strike';
    return isMarked || (!this.#isWhole && element.classes.some((name) => STRUCK_CLASSES.has(name)));
  }

  /** What a style sheet writes into an empty element. */
  generatedIn(element: StaticElement): string {
    if (this.#sheet.isEmpty) return '';
    return generatedWords((place) => {
      const said = this.#sheet.declarationsOf(element, place).map((declarations) => declarations.get('content'));
      return said.findLast((content) => content !== undefined)?.value ?? '';
    });
  }

  #isOnItsOwnColor(element: StaticElement, color: string): boolean {
    const around: Look[] = [];
    for (let at: StaticElement | undefined = element; at !== undefined; at = at.parent()) {
      around.push(this.lookOf(at));
      if (around.length > MOST_ANCESTORS) return false;
    }
    return isOnItsOwnColor(color, around, this.#isWhole ? '255,255,255' : '');
  }

  /** What is declared of an element itself, the strongest first. */
  lookOf(element: StaticElement): Look {
    let look = this.#looks.get(element);
    if (look === undefined) {
      look = this.#readLook(element);
      this.#looks.set(element, look);
    }
    return look;
  }

  #readLook(element: StaticElement): Look {
    const style = element.attribute('style') ?? '';
    const own = style === '' ? undefined : this.#readAttribute(style);
    const rules = this.#sheet.isEmpty ? [] : this.#sheet.declarationsOf(element);
    if (own === undefined && rules.length === 0) return NOTHING;
    const all = own === undefined ? rules : [...rules, own];
    return (property) => {
      let found: { readonly value: string; readonly important: boolean } | undefined;
      for (const declarations of all) {
        const next = declarations.get(property);
        if (next !== undefined && (next.important || found?.important !== true)) found = next;
      }
      return found?.value ?? '';
    };
  }

  #readAttribute(style: string): Declarations {
    let read = this.#attributes.get(style);
    if (read === undefined) {
      read = readStyleAttribute(style);
      this.#attributes.set(style, read);
    }
    return read;
  }
}

function isNamedHidden(classes: readonly string[]): boolean {
  return classes.some((name) => HIDDEN_CLASSES.has(name)) && !classes.some((name) => SHOWN_AGAIN.test(name));
}
