/** Bytes of a file to its text, and what kind of text it is. */
import type { TextType, Warning } from '../core/document.ts';
import { charsetOf, declaredDecoder, namedDecoder } from './charset.ts';
import { MAX_BYTES } from './limits.ts';

export type DecodeErrorCode = 'damaged' | 'encrypted' | 'no-text' | 'not-text' | 'too-large';

/** A file that cannot be read, with a code that a program can act on. */
export class DecodeError extends Error {
  readonly code: DecodeErrorCode;

  constructor(code: DecodeErrorCode, message: string) {
    super(message);
    this.name = 'DecodeError';
    this.code = code;
  }
}

export interface Decoded {
  readonly content: string;
  readonly contentType: TextType;
  readonly warnings: readonly Warning[];
}

export interface DecodeOptions {
  /** As the server sent it: `text/html; charset=utf-8`. */
  readonly contentType?: string | undefined;
  /** File name or address; its ending tells the kind. */
  readonly name?: string | undefined;
}

/**
 * Decodes by byte order mark, as UTF-8 where it is that (a few broken places aside), by header, by the page's own
 * `<meta>`, else as windows-1252.
 * @throws {DecodeError} `not-text` for binary content, `too-large` beyond 32 MB
 */
export function decodeBytes(bytes: Uint8Array, header?: string | DecodeOptions): Decoded {
  const options: DecodeOptions = typeof header === 'string' ? { contentType: header } : (header ?? {});
  if (bytes.length > MAX_BYTES) {
    throw new DecodeError('too-large', `The file has ${bytes.length} bytes; at most ${MAX_BYTES} are read.`);
  }
  const content = decode(bytes, options);
  if (looksBinary(content)) throw new DecodeError('not-text', 'The file is not text.');
  return { content, contentType: kindOf(content, options), warnings: [] };
}

function decode(bytes: Uint8Array, options: DecodeOptions): string {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return new TextDecoder(marked).decode(bytes);
  if (isBinary(bytes)) throw new DecodeError('not-text', 'The file is not text.');
  const named = namedDecoder(charsetOf(options.contentType ?? '')) ?? declaredDecoder(bytes);
  // The one encoding whose bytes are valid UTF-8, too.
  if (named?.encoding === 'iso-2022-jp' && bytes.includes(ESCAPE)) return named.decode(bytes);
  try {
    // A file is UTF-8 if it is valid as such, whatever it says: wrong labels are common, chance matches are not.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const mended = new TextDecoder('utf-8').decode(bytes);
    if (isMostlyUtf8(mended)) return mended;
    const decoder = named === undefined || named.encoding === 'utf-8' ? new TextDecoder('windows-1252') : named;
    const content = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252' ? mendWindows1252(content) : content;
  }
}

const ESCAPE = 0x1b;
const REPLACEMENT = '\ufffd';

/** Whether a text that is not quite UTF-8 is so but for a few places: a byte lost, a file cut within a character. */
function isMostlyUtf8(mended: string): boolean {
  let [broken, whole] = [0, 0];
  for (const character of mended) {
    if (character === REPLACEMENT) broken += 1;
    else if (character > '\u007f') whole += 1;
  }
  return whole >= 4 * broken;
}

const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Node 20 decodes windows-1252 as ISO 8859-1, which has control characters for its quotes and dashes. */
function mendWindows1252(content: string): string {
  return content.replace(/[\u0080-\u009f]/g, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] as string);
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
}

const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  '\u001f\u008b',
  'Rar!',
  '7z\u00bc\u00af',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf',
];

function isBinary(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  return SIGNATURES.some((signature) => start.startsWith(signature)) || bytes.subarray(0, 4_096).includes(0);
}

function looksBinary(content: string): boolean {
  const sample = content.slice(0, 8_192);
  let controls = 0;
  for (let i = 0; i < sample.length; i += 1) {
    const code = sample.charCodeAt(i);
    if (code === 0xfffd || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0c && code !== 0x0d))
      controls += 1;
  }
  return controls > 8 && controls > 0.1 * sample.length;
}

/** What kind of text a file is: by its header, then its name, then its content. */
export function kindOf(content: string, options: DecodeOptions = {}): TextType {
  const type = (options.contentType ?? '').slice(0, 200).split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === 'text/html' || type === 'application/xhtml+xml') return 'text/html';
  if (type === 'text/markdown' || type === 'text/x-markdown') return 'text/markdown';
  const name = (options.name ?? '').split(/[?#]/)[0] ?? '';
  const ending = /\.([a-z0-9]{1,10})$/i.exec(name.slice(-20))?.[1]?.toLowerCase() ?? '';
  if (/^(?:html?|xhtml|shtml|mhtml|php|aspx?)$/.test(ending)) return 'text/html';
  if (/^(?:md|markdown|mdown|mkd)$/.test(ending)) return 'text/markdown';
  if (ending === 'txt' || ending === 'text' || type === 'text/plain') return 'text/plain';
  return kindByContent(content);
}

function kindByContent(content: string): TextType {
  const start = content.slice(0, 20_000);
  if (/^[\s\ufeff]{0,200}<(?:!doctype|!--|html|head|body|[?]xml)/i.test(start)) return 'text/html';
  const tags = start.match(/<\/?(?:p|div|h[1-6]|ul|li|table|span|a|br|body)[\s>/]/gi)?.length ?? 0;
  if (tags >= 4) return 'text/html';
  const marks =
    (start.match(/^#{1,6} \S/gm)?.length ?? 0) +
    (start.match(/^\*\*[^*\n]{1,150}\*\*[ \t]{0,4}$/gm)?.length ?? 0) +
    (start.match(/\]\([^()\s]{3,300}\)/g)?.length ?? 0);
  return marks >= 2 ? 'text/markdown' : 'text/plain';
}
