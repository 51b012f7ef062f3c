/** Loads pdf.js when the first PDF comes, and leaves the global scope as it was. */

export type Pdfjs = typeof import('./pdfjs-parts.ts');

/** What pdf.js names while it loads, and uses to draw alone: Node has none of them. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'] as const;

let loading: Promise<Pdfjs> | undefined;

/** The same module for every call; the import is dynamic, so that a start without a PDF does not pay for it. */
export function loadPdfjs(): Promise<Pdfjs> {
  loading ??= load();
  return loading;
}

async function load(): Promise<Pdfjs> {
  const scope = globalThis as Record<string, unknown>;
  const lent = DRAWING.filter((name) => scope[name] === undefined);
  for (const name of lent) scope[name] = Object;
  const hadNavigator = 'navigator' in scope;
  try {
    return await import('./pdfjs-parts.ts');
  } finally {
    for (const name of lent) delete scope[name];
    // Node 20 has no navigator; pdf.js puts one there, by which other packages would take Node for a browser.
    if (!hadNavigator) delete scope['navigator'];
  }
}
