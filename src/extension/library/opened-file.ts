/** The file that the library page has open: read by the worker, shown as the panel shows a page, kept nowhere. */
import { signal } from '@preact/signals';
import type { Reading } from '../panel/tab-state.ts';
import { attempt, clearFault, doJob, go } from './library-state.ts';

interface OpenedFile {
  readonly file: File;
  readonly reading: Reading;
}

export const opened = signal<OpenedFile | undefined>(undefined);

/** Reads a file and shows what it says. `assumed`: although it does not look like a notice. */
export async function openFile(file: File, assumed = false): Promise<void> {
  clearFault();
  await attempt(async () => {
    const notice = await doJob('open', { file, assumeNotice: assumed });
    const page = { readingId: crypto.randomUUID(), url: '', title: file.name };
    const reading = { ...notice, page, assumed, pageLinks: [], locate: () => ({ quote: [], span: [] }) };
    opened.value = { file, reading };
    go({ view: 'file' });
  });
}
