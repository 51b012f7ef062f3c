/** Writes small PDFs for tests: words where they are asked for, in the order in which they are given. */

export interface PdfText {
  readonly text: string;
  readonly x: number;
  /** Baseline, from the top of the page. */
  readonly y: number;
  /** 10 where none is given. */
  readonly size?: number;
  readonly bold?: boolean;
  /** Painted with nothing, as a scanner's program does. */
  readonly invisible?: boolean;
  /** Leaning by 45 degrees. */
  readonly leaning?: boolean;
  /** Written across the page: its first letter at the place given. */
  readonly across?: 'up' | 'down';
  /** Structure type of the element that it makes up, where the file is tagged. */
  readonly tag?: string;
  /** Within its element in a span of its own, as for small capitals. */
  readonly inSpan?: boolean;
}

/** What a form holds: a text, the chosen entry of a list, a box that is ticked ('Yes') or is not ('Off'). */
export interface PdfField {
  readonly kind: 'text' | 'list' | 'box';
  readonly value: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface PdfPage {
  readonly texts: readonly PdfText[];
  /** Filled rectangles: lines of a table, bullets. From the top left corner. */
  readonly boxes?: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  }[];
  readonly fields?: readonly PdfField[];
  readonly links?: readonly { readonly x: number; readonly y: number; readonly width: number; readonly url: string }[];
}

/** A4. */
const [WIDTH, HEIGHT] = [595, 842];

/** @param options `locked`: it says that it opens with a password */
export function makePdf(pages: readonly PdfPage[], { locked = false } = {}): Uint8Array {
  const objects: string[] = ['', ''];
  const add = (body: string): number => objects.push(body);
  const fonts = ['Helvetica', 'Helvetica-Bold'].map((name) =>
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`),
  );
  const isTagged = pages.some(({ texts }) => texts.some(({ tag }) => tag !== undefined));
  const root = isTagged ? add('') : 0;
  const elements: number[] = [];
  const parents: string[] = [];
  const forms: number[] = [];
  const kids = pages.map((page, number) => {
    const content = contentOf(page);
    const stream = add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
    const links = (page.links ?? []).map(({ x, y, width, url }) =>
      add(
        `<< /Type /Annot /Subtype /Link /Rect [${x} ${HEIGHT - y - 3} ${x + width} ${HEIGHT - y + 10}] /A << /S /URI /URI (${url}) >> >>`,
      ),
    );
    const fields = (page.fields ?? []).map((field, at) => add(fieldOf(field, at)));
    forms.push(...fields);
    const own = add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] /Contents ${stream} 0 R /StructParents ${number} ` +
        `/Resources << /Font << /F1 ${fonts[0]} 0 R /F2 ${fonts[1]} 0 R >> >> /Annots [${references([...links, ...fields])}] >>`,
    );
    const marked = page.texts.flatMap(({ tag }, mark) =>
      tag === undefined ? [] : [add(`<< /Type /StructElem /S /${tag} /P ${root} 0 R /Pg ${own} 0 R /K ${mark} >>`)],
    );
    elements.push(...marked);
    parents.push(`${number} [${references(marked)}]`);
    return own;
  });
  if (isTagged)
    objects[root - 1] =
      `<< /Type /StructTreeRoot /K [${references(elements)}] /ParentTree << /Nums [${parents.join(' ')}] >> >>`;
  objects[0] = `<< /Type /Catalog /Pages 2 0 R ${isTagged ? `/MarkInfo << /Marked true >> /StructTreeRoot ${root} 0 R` : ''} ${forms.length > 0 ? `/AcroForm << /Fields [${references(forms)}] >>` : ''} >>`;
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${references(kids)}] >>`;
  const lock = `<${'5a'.repeat(32)}>`;
  const encrypt = locked ? add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O ${lock} /U ${lock} >>`) : 0;
  return toBytes(objects, locked ? `/Encrypt ${encrypt} 0 R /ID [${lock} ${lock}]` : '');
}

const FIELD_TYPES = {
  text: (value: string) => `/FT /Tx /V (${value})`,
  // A list keeps the value that it hands over and shows the words for it.
  list: (value: string) => `/FT /Ch /V (key) /Opt [[(key) (${value})] [(other) (something else)]]`,
  box: (value: string) => `/FT /Btn /V /${value} /AS /${value} /AP << /N << /Yes null /Off null >> >>`,
};

function fieldOf({ kind, value, x, y, width }: PdfField, at: number): string {
  const rectangle = `${x} ${HEIGHT - y - 3} ${x + width} ${HEIGHT - y + 9}`;
  return `<< /Type /Annot /Subtype /Widget /T (field${at}) /Rect [${rectangle}] ${FIELD_TYPES[kind](value)} >>`;
}

const references = (numbers: readonly number[]): string => numbers.map((number) => `${number} 0 R`).join(' ');

const ACROSS = { up: '0 1 -1 0', down: '0 -1 1 0' };

function contentOf({ texts, boxes = [] }: PdfPage): string {
  const drawn = boxes.map(({ x, y, width, height }) => `${x} ${HEIGHT - y - height} ${width} ${height} re f`);
  const written = texts.map(
    ({ text, x, y, size = 10, bold = false, invisible = false, leaning = false, across, tag, inSpan }, mark) => {
      const matrix = leaning ? '0.7 0.7 -0.7 0.7' : across === undefined ? '1 0 0 1' : ACROSS[across];
      const words = text.replaceAll(/[\\()]/gu, String.raw`\$&`);
      const painted = `BT /F${bold ? 2 : 1} ${size} Tf ${invisible ? 3 : 0} Tr ${matrix} ${x} ${HEIGHT - y} Tm (${words}) Tj ET`;
      const shown = inSpan === true ? `/Span << /ActualText (${words}) >> BDC ${painted} EMC` : painted;
      return tag === undefined ? shown : `/${tag} << /MCID ${mark} >> BDC ${shown} EMC`;
    },
  );
  return [...drawn, ...written].join('\n');
}

/** Windows-1252 outside of ASCII, as far as tests need it. */
const OTHER: Readonly<Record<string, number>> = { '•': 0x95, '–': 0x96, '’': 0x92, '\u00ad': 0xad };

function toBytes(objects: readonly string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, index) => {
    const at = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return `${String(at).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (character) => OTHER[character] ?? character.charCodeAt(0));
}

/** Lines one below the other. */
export function column(lines: readonly string[], x: number, y: number, more: Partial<PdfText> = {}): PdfText[] {
  return lines.map((text, i) => ({ text, x, y: y + 12 * i, ...more }));
}
