/** What lies on a page beside its text: links, and what was filled into a form. */
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { apply, type Matrix } from './matrix.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Annotations {
  readonly links: readonly (Box & { readonly href: string })[];
  readonly fields: readonly {
    readonly text: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly size: number;
    /** A box to tick, which belongs to the words after it as a bullet does. */
    readonly isBox: boolean;
  }[];
}

/** What of an annotation is read; pdf.js types it as `any`. */
interface Annotation {
  readonly subtype?: string;
  readonly rect?: readonly [number, number, number, number];
  readonly url?: string;
  readonly unsafeUrl?: string;
  readonly dest?: unknown;
  readonly hidden?: boolean;
  readonly fieldType?: string;
  readonly fieldValue?: unknown;
  readonly checkBox?: boolean;
  readonly radioButton?: boolean;
  /** What a box or a button is when it is on. */
  readonly exportValue?: unknown;
  readonly buttonValue?: unknown;
  /** Of a list: what its values are called. */
  readonly options?: readonly { readonly exportValue?: unknown; readonly displayValue?: unknown }[];
}

/** Points: the size of what is filled into a field higher than a line. */
const FIELD_SIZE = 10;

export async function readAnnotations(page: PDFPageProxy, view: readonly number[]): Promise<Annotations> {
  const all = (await page.getAnnotations().catch(() => [])) as Annotation[];
  const links: Annotations['links'][number][] = [];
  const fields: Annotations['fields'][number][] = [];
  for (const annotation of all) {
    const { subtype, rect, url, unsafeUrl, dest, hidden } = annotation;
    if (rect === undefined || hidden === true) continue;
    const box = boxOf(rect, view as unknown as Matrix);
    if (subtype === 'Link') {
      const href = url ?? unsafeUrl ?? (dest === undefined || dest === null ? undefined : '#');
      if (typeof href === 'string') links.push({ ...box, href });
    } else if (subtype === 'Widget') {
      const text = filledIn(annotation).replace(/\s+/gu, ' ').trim();
      const size = Math.min(FIELD_SIZE, box.bottom - box.top);
      const isBox = annotation.fieldType === 'Btn';
      if (text !== '')
        fields.push({ text, x: box.left, y: box.bottom - 0.3 * size, width: box.right - box.left, size, isBox });
    }
  }
  return { links, fields };
}

/** What a field of a form says: its text, the names of what is chosen, a box that is ticked or is not. */
function filledIn(field: Annotation): string {
  const { fieldType, fieldValue, options = [] } = field;
  if (fieldType === 'Btn') {
    if (field.checkBox === true) return isOn(fieldValue, field.exportValue) ? '☑' : '☐';
    if (field.radioButton === true) return isOn(fieldValue, field.buttonValue) ? '☑' : '☐';
    return '';
  }
  if (fieldType !== 'Tx' && fieldType !== 'Ch') return '';
  const values = (Array.isArray(fieldValue) ? fieldValue : [fieldValue]).filter((value) => typeof value === 'string');
  const named = values.map((value) => options.find(({ exportValue }) => exportValue === value)?.displayValue ?? value);
  return named.filter((name) => typeof name === 'string').join(', ');
}

function isOn(value: unknown, onValue: unknown): boolean {
  return typeof value === 'string' && value !== '' && value !== 'Off' && (onValue === undefined || value === onValue);
}

function boxOf([x1, y1, x2, y2]: readonly [number, number, number, number], view: Matrix): Box {
  const [a, b] = apply(view, x1, y1);
  const [c, d] = apply(view, x2, y2);
  return { left: Math.min(a, c), top: Math.min(b, d), right: Math.max(a, c), bottom: Math.max(b, d) };
}

/** The address that text beginning at a place of the page links to. */
export function linkAt({ links }: Annotations, x: number, y: number): string | undefined {
  // A box may begin a little after the letter; baselines stand well within it.
  return links.find((box) => x >= box.left - 1.5 && x < box.right && y > box.top && y <= box.bottom)?.href;
}
