/** Documents out of files of many kinds, each with its name. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, deflateRawSync, gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Delivery } from '../../../../src/cli/run/inputs/delivery.ts';
import { listInputs } from '../../../../src/cli/run/inputs/list-inputs.ts';
import { readInput } from '../../../../src/cli/run/inputs/read-input.ts';
import { line } from '../run-in-memory.ts';

let cwd = '';
beforeAll(() => {
  cwd = mkdtempSync(path.join(tmpdir(), 'smallprint-read-'));
});
afterAll(() => rmSync(cwd, { recursive: true }));

/** What is delivered of a file, a line a document: its id, address, type and content, or why there is none. */
async function read(name: string, bytes: string | Uint8Array, column?: string): Promise<string[]> {
  writeFileSync(path.join(cwd, name), bytes);
  const [input] = await listInputs([name], cwd, path.join(cwd, 'out'));
  if (!input) throw new Error('no input');
  const told: string[] = [];
  for await (const delivery of readInput(input, { column, onRead: () => {} })) told.push(tell(delivery));
  return told;
}

function tell(delivery: Delivery): string {
  if ('failure' in delivery) return `${delivery.failure.id}: ${delivery.failure.code}`;
  if ('raw' in delivery) {
    const { id, url, contentType, bytes } = delivery.raw;
    return [id, url, contentType, Buffer.from(bytes).toString('latin1')].filter(Boolean).join(' | ');
  }
  const { id, url, contentType } = delivery.source;
  const content = 'content' in delivery.source ? delivery.source.content : 'PDF';
  return [id, url, contentType, content].filter(Boolean).join(' | ');
}

describe('lines of NDJSON', () => {
  const lines = `${line('a', 'We collect names.')}{"contentType":"text/plain","content":"No id."}\nnonsense\n`;
  const told = ['a | text/plain | We collect names.', 'n.ndjson#2 | text/plain | No id.', 'n.ndjson#3: bad-json-line'];

  it('are documents, called after their file where they have no id', async () => {
    expect(await read('n.ndjson', lines)).toEqual(told);
  });

  it('may be compressed, in several members', async () => {
    const [first, ...rest] = lines.split(/(?<=\n)/u) as [string, ...string[]];
    const members = Buffer.concat([gzipSync(first), gzipSync(rest.join(''))]);
    expect(await read('n.ndjson.gz', members)).toEqual(told.map((each) => each.replace('ndjson', 'ndjson.gz')));
  });

  it('may be compressed with Zstandard, in several frames', async () => {
    // Two frames, made with the zstd command.
    const frames =
      'KLUv/SRJSQIAeyJpZCI6InoxIiwiY29udGVudFR5cGUiOiJ0ZXh0L3BsYWluIiwiY29udGVudCI6IldlIGNvbGxlY3QgeW91ciBuYW1lLiJ9CrP6u3AotS/9JFNdAgCShBAXkFkHgHU1IZSbcc0yo9jItvDbk918PgFA4wHCP6VQ6kKI8HxJi7npqi3lDx+zhdQRq3x9fBeNZV/WkgMXi4/VMhMBAPRtPgFekQ6H';
    expect(await read('z.jsonl.zst', Buffer.from(frames, 'base64'))).toEqual([
      'z1 | text/plain | We collect your name.',
      'z2 | text/plain | We collect your e-mail address.',
    ]);
  });

  it('are read up to where the file is broken', async () => {
    const whole = gzipSync(line('a', 'We collect names.'));
    expect(await read('cut.ndjson.gz', Buffer.concat([whole, gzipSync(lines).subarray(0, 40)]))).toEqual([
      'a | text/plain | We collect names.',
      'cut.ndjson.gz: damaged',
    ]);
    expect(await read('no.ndjson.zst', 'not compressed at all')).toEqual(['no.ndjson.zst: damaged']);
  });
});

describe('a web archive', () => {
  const record = (type: string, id: string, http: string | Buffer): Buffer => {
    const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Record-ID: <urn:uuid:${id}>\r\nWARC-Target-URI: https://fern.example/${id}\r\n`;
    const rest = `Content-Type: application/http; msgtype=${type}\r\nContent-Length: ${http.length}\r\n\r\n`;
    return gzipSync(Buffer.concat([Buffer.from(head + rest), Buffer.from(http), Buffer.from('\r\n\r\n')]));
  };
  const page = (headers: string, body: string | Buffer, status = '200 OK'): Buffer =>
    Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${headers}\r\n\r\n`), Buffer.from(body)]);
  const html = 'Content-Type: text/html; charset=iso-8859-1';

  it('gives its pages as they were served, and nothing else', async () => {
    const archive = [
      record('request', 'q', 'GET / HTTP/1.1\r\n\r\n'),
      record('response', 'a', page(html, Buffer.from('<p>Caf\xe9', 'latin1'))),
      record('response', 'moved', page(`${html}\r\nLocation: /a`, 'elsewhere', '301 Moved')),
      record('response', 'gone', page(html, 'not there', '404 Not Found')),
      record('response', 'picture', page('Content-Type: image/png', 'PNG')),
      record('response', 'b', page('Content-Type: text/plain', 'plain')),
    ];
    expect(await read('w.warc.gz', Buffer.concat(archive))).toEqual([
      'urn:uuid:a | https://fern.example/a | text/html; charset=iso-8859-1 | <p>Caf\xe9',
      'urn:uuid:b | https://fern.example/b | text/plain | plain',
    ]);
  });

  it.each([
    ['chunks', `${html}\r\nTransfer-Encoding: chunked`, '3\r\n<p>\r\n2\r\nHi\r\n0\r\n\r\n'],
    ['gzip', `${html}\r\nContent-Encoding: gzip`, gzipSync('<p>Hi')],
    ['Brotli', `${html}\r\nContent-Encoding: br`, brotliCompressSync('<p>Hi')],
    ['deflate without a frame', `${html}\r\nContent-Encoding: deflate`, deflateRawSync('<p>Hi')],
    ['an encoding that the crawler took off', `${html}\r\nContent-Encoding: gzip`, '<p>Hi'],
  ])('takes off how a page was sent: %s', async (_, headers, body) => {
    const [told] = await read('e.warc.gz', record('response', 'a', page(headers, body)));
    expect(told).toMatch(/ \| <p>Hi$/u);
  });

  it('is read when it is not compressed, and up to where it is cut', async () => {
    const text = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://fern.example/\r\nContent-Length: `;
    const http = page(html, '<p>Hi');
    const plain = Buffer.concat([Buffer.from(`${text}${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);
    expect(await read('p.warc', plain)).toEqual([`p.warc#1 | https://fern.example/ | ${html.slice(14)} | <p>Hi`]);
    const cut = Buffer.concat([record('response', 'a', http), record('response', 'b', http).subarray(0, 60)]);
    expect(await read('c.warc.gz', cut)).toEqual([
      `urn:uuid:a | https://fern.example/a | ${html.slice(14)} | <p>Hi`,
      'c.warc.gz: damaged',
    ]);
  });
});

describe('a table', () => {
  it('as CSV gives a document a row, its column named or known by its name', async () => {
    const csv = 'id,URL,html,note\r\nr1,https://fern.example/,"<p>We ""collect""\nnames",x\r\n,,<p>Two</p>,y\r\n';
    expect(await read('t.csv', csv)).toEqual([
      'r1 | https://fern.example/ | text/plain | <p>We "collect"\nnames',
      't.csv#2 | text/plain | <p>Two</p>',
    ]);
    expect(await read('t.csv', csv, 'note')).toEqual([
      'r1 | https://fern.example/ | text/plain | x',
      't.csv#2 | text/plain | y',
    ]);
  });

  it('as Parquet gives a document a row, of all row groups', async () => {
    const bytes = parquetWriteBuffer({
      columnData: [
        { name: 'id', data: [7, 8, 9], type: 'INT32' },
        { name: 'text', data: ['one', 'two', 'three'], type: 'STRING' },
      ],
      rowGroupSize: 2,
    });
    expect(await read('t.parquet', new Uint8Array(bytes))).toEqual([
      '7 | text/plain | one',
      '8 | text/plain | two',
      '9 | text/plain | three',
    ]);
  });

  it('without such a column, or that is none, is one failure', async () => {
    expect(await read('t.csv', 'a,b\r\n1,2\r\n')).toEqual(['t.csv: damaged']);
    expect(await read('t.csv', 'html\r\n<p>\r\n', 'text')).toEqual(['t.csv: damaged']);
    expect(await read('n.parquet', 'no table')).toEqual(['n.parquet: damaged']);
  });
});

describe('a file of one document', () => {
  it('is delivered as it is', async () => {
    expect(await read('a.html', '<p>Hi')).toEqual(['a.html | <p>Hi']);
  });
});
