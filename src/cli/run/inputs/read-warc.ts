/**
 * The pages of a web archive (WARC, ISO 28500): response records that succeeded and hold text or a PDF. Images, scripts,
 * redirects and what was not found are no documents and are passed over.
 */
import { AsyncIterReader, WARCParser, type WARCRecord } from 'warcio';
import { MAX_BYTES } from '../../../reader/limits.ts';
import { failure } from '../../failure.ts';
import type { Delivery } from './delivery.ts';
import { decodeBody } from './decode-body.ts';

const PAGES: ReadonlySet<string> = new Set([
  'text/html',
  'application/xhtml+xml',
  'text/plain',
  'text/markdown',
  'application/pdf',
  // Not said by the server.
  '',
]);

/** @param stored the archive, decompressed; `file`: its name, for records that have no id of their own */
export async function* readWarc(stored: AsyncIterable<Uint8Array>, file: string): AsyncGenerator<Delivery> {
  let count = 0;
  for await (const record of new WARCParser(new AsyncIterReader(stored, null))) {
    if (!isPage(record)) continue;
    count += 1;
    yield await deliver(record, `${file}#${count}`);
  }
}

function isPage({ warcType, httpHeaders }: WARCRecord): boolean {
  if (warcType !== 'response' || !httpHeaders) return false;
  const status = Number(httpHeaders.statusCode);
  if (status < 200 || status > 299) return false;
  const [type = ''] = (httpHeaders.headers.get('Content-Type') ?? '').split(';');
  return PAGES.has(type.trim().toLowerCase());
}

async function deliver(record: WARCRecord, place: string): Promise<Delivery> {
  const id = record.warcHeader('WARC-Record-ID')?.replaceAll(/^<|>$/gu, '') ?? place;
  const headers = record.httpHeaders?.headers;
  const bytes = await bodyOf(record);
  if (bytes === undefined) {
    return { failure: failure('too-large', `The page is longer than ${MAX_BYTES} bytes.`, id) };
  }
  const url = record.warcTargetURI;
  const contentType = headers?.get('Content-Type');
  return { raw: { id, bytes, ...(url ? { url, name: url } : {}), ...(contentType ? { contentType } : {}) } };
}

/** As a browser would have it, without transfer and content encodings. Undefined: more than is read. */
async function bodyOf(record: WARCRecord): Promise<Uint8Array | undefined> {
  const headers = record.httpHeaders?.headers;
  const isChunked = headers?.get('Transfer-Encoding')?.toLowerCase().includes('chunked') ?? false;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of new AsyncIterReader(record.reader, null, isChunked)) {
    length += chunk.length;
    // The parser passes over the rest itself.
    if (length > MAX_BYTES) return undefined;
    chunks.push(chunk);
  }
  return decodeBody(Buffer.concat(chunks), headers?.get('Content-Encoding') ?? '', MAX_BYTES);
}
