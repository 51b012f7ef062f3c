/** What the panel asks of its worker: a document is sent with the analysis, and again only where the worker lacks it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { analyseInWorker, type Analysis } from '../../../src/extension/panel/analysis-client.ts';
import { overview } from '../../../src/core/overview/overview.ts';
import type { AnalysisAnswer, AnalysisRequest } from '../../../src/extension/panel/analysis-protocol.ts';
import { documentOf } from '../../support/notice.ts';
import { reportOf } from '../../support/reports.ts';

const worker = vi.hoisted(() => ({
  asked: [] as unknown[],
  answers: [] as unknown[],
  ended: 0,
  onmessage: undefined as ((event: { data: unknown }) => void) | undefined,
  postMessage(request: unknown): void {
    worker.asked.push(request);
    const data = worker.answers.shift();
    if (data === undefined) return;
    queueMicrotask(() => worker.onmessage?.({ data: { kind: 'taken' } }));
    queueMicrotask(() => worker.onmessage?.({ data }));
  },
  terminate(): void {
    worker.ended += 1;
  },
}));
vi.mock('../../../src/extension/panel/idle-worker.ts', () => ({
  takeWorker: () => ({ worker, hasStarted: worker.asked.length > 0 }),
  giveBack: () => undefined,
}));

const INPUT = { kind: 'document', document: documentOf(['We keep your photos for 30 days.']) } as const;
const REPORT = reportOf([]);
const DONE: AnalysisAnswer = {
  kind: 'done',
  report: REPORT,
  overview: overview(REPORT),
  text: '',
  pageLinks: [],
};
const FOUND: AnalysisAnswer = { kind: 'found', found: { answers: [], mentions: [], mentionCount: 7 } };

describe('the panel’s worker', () => {
  beforeEach(() => {
    worker.asked.length = 0;
    worker.ended = 0;
  });

  const analyse = (...later: AnalysisAnswer[]): Promise<Analysis> => {
    worker.answers = [DONE, ...later];
    return analyseInWorker(INPUT, { assumeNotice: false }, new AbortController().signal);
  };
  const asked = (): AnalysisRequest[] => worker.asked as AnalysisRequest[];

  it('is asked about the document that it has, without being sent it again', async () => {
    const { find } = await analyse(FOUND);
    expect((await find('photos')).mentionCount).toBe(7);
    const [first, second] = asked();
    expect(second).toEqual({ kind: 'find', documentId: first?.documentId, typed: 'photos' });
  });

  it('is sent the document again where it has it no more', async () => {
    const { find } = await analyse({ kind: 'not-kept' }, FOUND);
    expect((await find('photos')).mentionCount).toBe(7);
    expect(asked()[2]).toMatchObject({ kind: 'find', input: INPUT });
  });

  it('is ended where it fails, and says why', async () => {
    const { find } = await analyse({ kind: 'failed', message: 'broken' });
    await expect(find('photos')).rejects.toThrow('broken');
    expect(worker.ended).toBe(1);
  });

  it('that died while it was idle is replaced, without a word', async () => {
    vi.useFakeTimers();
    const { find } = await analyse();
    const found = find('photos');
    expect(worker.ended).toBe(0);
    worker.answers = [FOUND];
    await vi.advanceTimersByTimeAsync(4_000);
    expect((await found).mentionCount).toBe(7);
    expect(worker.ended).toBe(1);
    vi.useRealTimers();
  });
});
