/**
 * Printing, which is also how a PDF is saved. Neither browser prints its side panel (`print()` there does nothing), so
 * the summary is handed to a page of its own in a tab. It goes through a channel and is kept nowhere.
 */
import browser from 'webextension-polyfill';
import { PRINT_PAGE } from '../pages.ts';
import type { Extent } from './summary/extent.ts';
import type { Reading } from './tab-state.ts';

const CHANNEL = 'smallprint-print';

/** What of a reading stands on paper; the way back into the page does not, nor the search. */
export type PrintedReading = Omit<Reading, 'locate' | 'find'> & {
  /** As it was chosen in the panel. */
  readonly extent: Extent;
};

type Message =
  | { readonly kind: 'wanted'; readonly id: string }
  | { readonly kind: 'given'; readonly id: string; readonly reading: PrintedReading };

/** Of so many readings, the last, the print page may be loaded again while the panel is open. */
const MOST_KEPT = 3;
const kept = new Map<string, PrintedReading>();
let answering: BroadcastChannel | undefined;

/** For the panel: opens the print page, and answers it when it is loaded, the first time or again. */
export async function printInTab({ locate: _locate, find: _find, ...reading }: Reading, extent: Extent): Promise<void> {
  const id = crypto.randomUUID();
  kept.set(id, { ...reading, extent });
  for (const old of [...kept.keys()].slice(0, -MOST_KEPT)) kept.delete(old);
  answering ??= answerPrintPages();
  await browser.tabs.create({ url: `${browser.runtime.getURL(PRINT_PAGE)}?${id}` });
}

function answerPrintPages(): BroadcastChannel {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    const reading = data.kind === 'wanted' ? kept.get(data.id) : undefined;
    if (reading) channel.postMessage({ kind: 'given', id: data.id, reading } satisfies Message);
  });
  return channel;
}

/** For the print page: the reading of this id, or undefined where no panel has it any more. */
export function receiveReading(id: string, timeoutMs: number): Promise<PrintedReading | undefined> {
  const channel = new BroadcastChannel(CHANNEL);
  return new Promise<PrintedReading | undefined>((resolve) => {
    const timer = setTimeout(() => resolve(undefined), timeoutMs);
    channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
      if (data.kind !== 'given' || data.id !== id) return;
      clearTimeout(timer);
      resolve(data.reading);
    });
    channel.postMessage({ kind: 'wanted', id } satisfies Message);
  }).finally(() => channel.close());
}
