/** Workers that die, hang or run full: a record for the document, another worker for the next one. */
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { createPool, type Pool } from '../../../../src/cli/run/pool.ts';
import type { RunSettings } from '../../../../src/cli/run/settings.ts';

const POISONED = fileURLToPath(new URL('../../../support/workers/poisoned.mjs', import.meta.url));
const SETTINGS: RunSettings = {
  format: 'ndjson',
  assumeNotice: false,
  detectOnly: false,
  includeText: false,
  unitSize: 10,
  // Its worker has no watch of its own: the pool waits ten times as long.
  timeLimit: 1,
  memoryLimit: 30,
};

let pool: Pool | undefined;
afterEach(() => pool?.close());

/** The report's own id, or the code of the error in its place. */
async function read(content: string): Promise<string> {
  const source = { id: 'd1', contentType: 'text/plain', content } as const;
  const { report } = (await pool?.read({ source })) ?? {};
  const text = String(report);
  if (!text.startsWith('{')) return text;
  const record = JSON.parse(text) as { source: { id: string }; error: { code: string } };
  return `${record.source.id} ${record.error.code}`;
}

describe('the pool', { timeout: 60_000 }, () => {
  it.each([
    ['exit', 'd1 worker-died'],
    ['memory', 'd1 out-of-memory'],
    ['hang', 'd1 timed-out'],
    ['throw', 'd1 internal'],
  ])('gives a record for a document that makes its worker %s, and reads the next one', async (trick, record) => {
    pool = await createPool(1, SETTINGS, POISONED);
    expect(await read('well')).toBe('d1');
    expect(await read(trick)).toBe(record);
    expect(await read('well')).toBe('d1');
  });

  it('reads what waits for a worker that ends', async () => {
    pool = await createPool(1, SETTINGS, POISONED);
    expect(await Promise.all(['exit', 'well', 'exit', 'well'].map(read))).toEqual([
      'd1 worker-died',
      'd1',
      'd1 worker-died',
      'd1',
    ]);
  });

  it('says so when no worker comes up, and blames no document', async () => {
    await expect(createPool(1, SETTINGS, `${POISONED}.missing`)).rejects.toMatchObject({ code: 'workers-fail' });
  });
});
