/** Every state that the extension's pages can be in, by name. */
import type { JSX } from 'preact';
import { Panel } from '../../src/extension/panel/components/panel.tsx';
import { statementsHere } from '../../src/extension/panel/statements-here.ts';
import { onPaper } from '../../src/extension/ui/on-paper.ts';
import type { Extent } from '../../src/extension/panel/summary/extent.ts';
import { frontTab, setState, type Fault, type TabState } from '../../src/extension/panel/tab-state.ts';
import { PrintView } from '../../src/extension/print/print-view.tsx';
import { Options } from '../../src/extension/options/options.tsx';
import { Welcome } from '../../src/extension/welcome/welcome.tsx';
import { BRIGHTFERN, EMPTY, FRAMING, GERMAN, LAMPSMART, PARTIAL, SHOP, TWO_LANGUAGES, UNCERTAIN } from './readings.ts';

const TAB = 1;

function panel(state: TabState): () => JSX.Element {
  return () => {
    frontTab.value = TAB;
    setState(TAB, state);
    return <Panel />;
  };
}

const failed = (code: Fault['code'], more: Partial<Fault> = {}): (() => JSX.Element) =>
  panel({ kind: 'failed', fault: { code, detail: 'The page refused', ...more } });

const summary = panel({ kind: 'report', reading: BRIGHTFERN });

interface State {
  readonly root: string;
  readonly show: () => JSX.Element;
  /** What its reader does then. */
  readonly act?: () => Promise<void>;
}

export const STATES: Readonly<Record<string, State>> = {
  summary: inPanel(summary),
  found: inPanel(summary, () => type('who gets my address?')),
  'found-places': inPanel(summary, () => type('email')),
  'found-none': inPanel(summary, () => type('horoscopes')),
  filtered: inPanel(summary, () => press('.row-filters button:nth-child(4)')),
  'filtered-to-nothing': inPanel(summary, async () => {
    await press('.row-filters button:nth-child(5)');
    await press('.jump-bar button:nth-child(5)');
  }),
  lampsmart: inPanel(panel({ kind: 'report', reading: LAMPSMART })),
  here: inPanel(() => {
    const findings = BRIGHTFERN.report.findings.filter(({ quote }) => quote.text.includes('payment card number'));
    statementsHere.value = { readingId: BRIGHTFERN.page.readingId, findings };
    return summary();
  }),
  'here-none': inPanel(() => {
    statementsHere.value = { readingId: BRIGHTFERN.page.readingId, findings: [] };
    return summary();
  }),
  print: { root: 'print', show: () => onPrintPage('overview') },
  'print-everything': { root: 'print', show: () => onPrintPage('everything') },
  'print-gone': {
    root: 'print',
    show: () => <PrintView reading={undefined} today="2026-11-22" onDrawn={() => undefined} />,
  },
  partial: inPanel(panel({ kind: 'report', reading: PARTIAL })),
  uncertain: inPanel(panel({ kind: 'report', reading: UNCERTAIN })),
  unread: inPanel(panel({ kind: 'unread' })),
  reading: inPanel(panel({ kind: 'reading' })),
  analysing: inPanel(panel({ kind: 'analysing', page: BRIGHTFERN.page })),
  waiting: inPanel(panel({ kind: 'reading', isWaiting: true })),
  changed: inPanel(panel({ kind: 'changed' })),
  replaced: inPanel(panel({ kind: 'changed', replaced: true })),
  'part-changed': inPanel(panel({ kind: 'report', reading: BRIGHTFERN, standing: { kind: 'changed' } })),
  confirmed: inPanel(panel({ kind: 'report', reading: BRIGHTFERN, standing: { kind: 'confirmed', at: 0 } })),
  silent: inPanel(panel({ kind: 'report', reading: BRIGHTFERN, standing: { kind: 'silent' } })),
  'not-a-notice': inPanel(panel({ kind: 'report', reading: SHOP })),
  'foreign-frame': inPanel(panel({ kind: 'report', reading: FRAMING })),
  'other-language': inPanel(panel({ kind: 'report', reading: GERMAN })),
  'english-version': inPanel(panel({ kind: 'report', reading: TWO_LANGUAGES })),
  empty: inPanel(panel({ kind: 'report', reading: EMPTY })),
  'permission-needed': inPanel(failed('permission-needed')),
  'restricted-page': inPanel(failed('restricted-page')),
  'restricted-store': inPanel(failed('restricted-page', { address: 'https://addons.mozilla.org/' })),
  'restricted-file': inPanel(failed('restricted-page', { address: 'file:///privacy.html' })),
  'restricted-reader': inPanel(
    failed('restricted-page', { address: 'about:reader?url=https%3A%2F%2Fbrightfern.example%2Fprivacy' }),
  ),
  'pdf-page': inPanel(failed('pdf-page')),
  timeout: inPanel(failed('timeout')),
  'too-large': inPanel(failed('too-large')),
  'storage-full': inPanel(failed('storage-full')),
  internal: inPanel(
    failed('internal', {
      detail: 'TypeError: undefined is not a notice\n    at analyse (worker.js:1:2)',
      pageText: '…',
    }),
  ),
  options: { root: 'options', show: () => <Options /> },
  welcome: { root: 'welcome', show: () => <Welcome /> },
};

function onPrintPage(extent: Extent): JSX.Element {
  onPaper.value = true;
  return <PrintView reading={{ ...BRIGHTFERN, extent }} today="2026-11-22" onDrawn={() => undefined} />;
}

function inPanel(show: () => JSX.Element, act?: () => Promise<void>): State {
  return { root: 'panel', show, ...(act ? { act } : {}) };
}

async function type(words: string): Promise<void> {
  const field = document.querySelector<HTMLInputElement>('.find input');
  if (!field) throw new Error('No field');
  field.value = words;
  field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  while (!document.querySelector('.found h2')) await new Promise((resolve) => setTimeout(resolve, 50));
}

async function press(button: string): Promise<void> {
  document.querySelector<HTMLElement>(button)?.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
}
