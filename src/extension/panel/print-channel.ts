/**
 * Printing, which is also how a PDF is saved. Neither browser prints its side panel (`print()` there does nothing), so
 * the summary is handed to a page of its own in a tab. It goes through a channel and is kept nowhere.
 */
import browser from 'webextension-polyfill';
import { PRINT_PAGE } from '../pages.ts';
import type { Reading } from './tab-state.ts';

const CHANNEL = 'smallprint-print';

/** What of a reading stands on paper; the way back into the page does not. */
export type PrintedReading = Omit<Reading, 'locate'>;

type Message =
  | { readonly kind: 'wanted'; readonly id: string }
  | { readonly kind: 'given'; readonly id: string; readonly reading: PrintedReading };

/** For the panel: opens the print page, and answers it as often as it is loaded while the panel is open. */
export async function printInTab({ locate: _locate, ...reading }: Reading): Promise<void> {
  const id = crypto.randomUUID();
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => {
    if (data.kind === 'wanted' && data.id === id) channel.postMessage({ kind: 'given', id, reading } satisfies Message);
  });
  await browser.tabs.create({ url: `${browser.runtime.getURL(PRINT_PAGE)}?${id}` });
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
