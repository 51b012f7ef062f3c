/** What was read where the reader has selected text in the page. */
import { signal } from '@preact/signals';
import type { Finding } from '../../core/report.ts';
import { findingsAtSelection } from './ask-page.ts';
import { stateOf } from './tab-state.ts';

export interface StatementsHere {
  readonly readingId: string;
  readonly findings: readonly Finding[];
}

/** Shown atop the summary of the reading it belongs to, until it is closed. */
export const statementsHere = signal<StatementsHere | undefined>(undefined);

/** Asks the page; nothing happens where it has no summary. */
export async function showStatementsHere(tabId: number): Promise<void> {
  const state = stateOf(tabId);
  if (state.kind !== 'report') return;
  const { reading } = state;
  // Where the page has gone, the panel as a whole says so.
  const findings = await findingsAtSelection(tabId, reading).catch(() => undefined);
  if (findings) statementsHere.value = { readingId: reading.page.readingId, findings };
}
