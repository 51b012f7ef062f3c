import { describe, expect, it } from 'vitest';
import { ndjsonSource } from '../../../src/cli/ndjson-source.ts';
import type { Incoming } from '../../../src/cli/source.ts';
import { line } from './run-in-memory.ts';

async function read(chunks: readonly (string | Uint8Array)[], maxLineBytes?: number): Promise<Incoming[]> {
  async function* bytes(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
  const all: Incoming[] = [];
  for await (const incoming of ndjsonSource(bytes(), maxLineBytes)) all.push(incoming);
  return all;
}

const codes = (all: Incoming[]): string[] => all.map((one) => ('failure' in one ? one.failure.code : 'ok'));

describe('ndjsonSource', () => {
  it('reads the same wherever the chunks are cut', async () => {
    const bytes = Buffer.from(line('a', 'Größe – 名前') + line('b', 'x', 'text/html') + line('c', 'y').trimEnd());
    const whole = await read([bytes]);
    expect(codes(whole)).toEqual(['ok', 'ok', 'ok']);
    for (const size of [1, 2, 3, 7, 64]) {
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      expect(await read(chunks)).toEqual(whole);
    }
  });

  it('takes Windows line ends, blank lines and a byte order mark', async () => {
    const all = await read([`\uFEFF${line('a', 'x').trimEnd()}\r\n\r\n  \n${line('b', 'y')}`]);
    expect(all).toEqual([
      { source: { id: 'a', contentType: 'text/plain', content: 'x' } },
      { source: { id: 'b', contentType: 'text/plain', content: 'y' } },
    ]);
  });

  it('goes on after a bad line, and names it', async () => {
    const all = await read([
      `{"id":\n[1]\n"x"\nnull\n{"id":"d","content":5,"contentType":"text/plain"}\n${line('e', 'x')}`,
    ]);
    expect(codes(all)).toEqual([
      'bad-json-line',
      'bad-json-line',
      'bad-json-line',
      'bad-json-line',
      'bad-json-line',
      'ok',
    ]);
    expect(all[0]).toMatchObject({ failure: { message: expect.stringContaining('Line 1 ') } });
    expect(all[4]).toMatchObject({ failure: { id: 'd', message: expect.stringContaining('content') } });
  });

  it('names a broken line by its id where the line begins with it', async () => {
    const all = await read([
      '{"id":"cut \\"off\\"","content":"We col\n',
      '{"content":{"id":"not this"\n',
      '{"id":"bad \\x"\n',
    ]);
    expect(all).toMatchObject([{ failure: { id: 'cut "off"', code: 'bad-json-line' } }, {}, {}]);
    expect(all.slice(1).every((one) => 'failure' in one && one.failure.id === undefined)).toBe(true);
  });

  it('counts blank lines in the numbers of lines', async () => {
    expect(await read(['\n\nx\n'])).toMatchObject([{ failure: { message: expect.stringContaining('Line 3 ') } }]);
  });

  it('takes a content type with parameters, and no other type', async () => {
    const all = await read([line('a', 'x', 'Text/HTML; charset=utf-8') + line('b', 'x', 'application/msword')]);
    expect(all[0]).toMatchObject({ source: { contentType: 'text/html' } });
    expect(all[1]).toMatchObject({ failure: { id: 'b', code: 'bad-content-type' } });
  });

  it('refuses bytes that are no UTF-8', async () => {
    const bad = Buffer.from([0x7b, 0xff, 0xfe, 0x7d, 0x0a]);
    expect(codes(await read([bad, line('b', 'x')]))).toEqual(['not-text', 'ok']);
  });

  it('drops a line over the limit and keeps its neighbours', async () => {
    const long = line('long', 'x'.repeat(500));
    const all = await read([line('a', 'x'), long.slice(0, 200), long.slice(200), line('b', 'y')], 100);
    expect(codes(all)).toEqual(['ok', 'too-large', 'ok']);
    expect(all[1]).toMatchObject({ failure: { id: 'long' } });
  });

  it('takes a line of just the limit', async () => {
    const exact = line('a', 'x').trimEnd();
    expect(codes(await read([`${exact}\n${exact} \n`], exact.length))).toEqual(['ok', 'too-large']);
  });

  it('lets no document touch prototypes', async () => {
    const all = await read(['{"__proto__":{"id":"evil"},"contentType":"text/plain","content":"x"}\n']);
    expect(all).toEqual([{ source: { contentType: 'text/plain', content: 'x' } }]);
    expect(({} as Record<string, unknown>)['id']).toBeUndefined();
  });
});
