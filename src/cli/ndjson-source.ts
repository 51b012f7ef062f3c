/** Documents from NDJSON: bytes in, one document or failure a line out, holding no more than one line. */
import * as v from 'valibot';
import { failure, type Failure } from './failure.ts';
import { CONTENT_TYPES, MAX_LINE_BYTES, type Incoming } from './source.ts';

const NEWLINE = 0x0a;
/** Enough of a broken line to find its id in. */
const LEADING_BYTES = 1_024;

const lineSchema = v.object({
  id: v.exactOptional(v.string()),
  url: v.exactOptional(v.string()),
  contentType: v.string(),
  content: v.string(),
  /** ISO 639-1; what the caller knows the text to be in. */
  language: v.exactOptional(v.string()),
});
const askedLineSchema = v.object({ ...lineSchema.entries, question: v.string() });

/** Blank lines are passed over; they still count in the line numbers of messages. `isAsked`: each line must have a question. */
export async function* ndjsonSource(
  input: AsyncIterable<Uint8Array>,
  maxLineBytes = MAX_LINE_BYTES,
  isAsked = false,
): AsyncGenerator<Incoming> {
  const schema = isAsked ? askedLineSchema : lineSchema;
  let number = 0;
  for await (const line of splitLines(input, maxLineBytes)) {
    number += 1;
    if (line.isCut) {
      yield fail('too-large', `Line ${number} is longer than ${maxLineBytes} bytes.`, leadingId(line.bytes));
      continue;
    }
    const incoming = parseLine(line.bytes, number, schema);
    if (incoming) yield incoming;
  }
}

function parseLine(
  bytes: Uint8Array,
  number: number,
  schema: typeof lineSchema | typeof askedLineSchema,
): Incoming | undefined {
  let line: string;
  try {
    // Takes off a byte order mark, too.
    line = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return fail('not-text', `Line ${number} is not UTF-8 text.`, leadingId(bytes));
  }
  if (line.trim() === '') return undefined;

  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    // V8 quotes the line in the message of some errors, at a length of its own choosing: enough to find the place.
    return fail(
      'bad-json-line',
      `Line ${number} is not JSON: ${error instanceof Error ? error.message : String(error)}`,
      leadingId(bytes),
    );
  }
  const id = idOf(value);
  const parsed = v.safeParse(schema, value);
  if (!parsed.success) {
    const [issue] = parsed.issues;
    const where = v.getDotPath(issue);
    return fail(
      'bad-json-line',
      `Line ${number} is not a document${where ? ` (${where})` : ''}: ${issue.message}.`,
      id,
    );
  }
  const { contentType: declared, content, url, language } = parsed.output;
  const question = 'question' in parsed.output ? parsed.output.question : undefined;
  // "text/html; charset=utf-8" is what servers say; JSON has settled the charset already.
  const [mediaType = ''] = declared.split(';');
  const contentType = CONTENT_TYPES.find((known) => known === mediaType.trim().toLowerCase());
  if (!contentType) {
    const message = `Line ${number}: contentType must be one of ${CONTENT_TYPES.join(', ')}, not '${declared.slice(0, 80)}'.`;
    return fail('bad-content-type', message, id);
  }
  const about = {
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(question === undefined ? {} : { question }),
  };
  if (contentType !== 'application/pdf') return { source: { ...about, contentType, content } };
  const decoded = fromBase64(content);
  return decoded === undefined
    ? fail('bad-json-line', `Line ${number}: the content of a PDF must be its bytes in base64.`, id)
    : { source: { ...about, contentType, bytes: decoded } };
}

/** Undefined for what is no base64. Line breaks in it, as mail has them, are passed over. */
function fromBase64(content: string): Uint8Array | undefined {
  const joined = content.replace(/\s/gu, '');
  return joined.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/u.test(joined) ? Buffer.from(joined, 'base64') : undefined;
}

/** The id of even a malformed document, so that its error can be matched to it. */
function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  return typeof value.id === 'string' ? value.id : undefined;
}

/** The id of a line that is no JSON or too long for it, where the line begins with it. */
function leadingId(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder().decode(bytes.subarray(0, LEADING_BYTES));
  const quoted = /^[ \t]{0,8}\{[ \t]{0,8}"id"[ \t]{0,8}:[ \t]{0,8}("(?:[^"\\]|\\.){1,500}")/u.exec(start)?.[1];
  if (quoted === undefined) return undefined;
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

function fail(code: Failure['code'], message: string, id?: string): Incoming {
  return { failure: failure(code, message, id) };
}

interface Line {
  /** Without its ending. Of a line that is cut: its first bytes. */
  readonly bytes: Uint8Array;
  /** It is over the limit. */
  readonly isCut: boolean;
}

/** A line over the limit is dropped as it comes in, so that it never fills the memory. */
async function* splitLines(input: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<Line> {
  let held: Uint8Array[] = [];
  let bytes = 0;
  const hold = (part: Uint8Array): void => {
    if (part.length === 0) return;
    const wasCut = bytes > maxBytes;
    bytes += part.length;
    if (wasCut) return;
    held.push(part);
    if (bytes > maxBytes) held = [Buffer.from(Buffer.concat(held).subarray(0, LEADING_BYTES))];
  };
  const take = (): Line => {
    const line = { bytes: Buffer.concat(held), isCut: bytes > maxBytes };
    held = [];
    bytes = 0;
    return line;
  };
  for await (const chunk of input) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      hold(chunk.subarray(start, end));
      yield take();
      start = end + 1;
    }
    hold(chunk.subarray(start));
  }
  if (bytes > 0) yield take();
}
