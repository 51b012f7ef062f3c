/** Readings of the fixtures, as the panel has them. */
import type { Report } from '../../src/core/report.ts';
import { overview } from '../../src/core/overview/overview.ts';
import type { Reading } from '../../src/extension/panel/tab-state.ts';
import { FOUND, MADE, type MadeReading } from './made-readings.ts';

function readingOf(
  { document, report, readingEase }: MadeReading,
  change: (report: Report) => Report = (one) => one,
): Reading {
  const url = report.source.url ?? '';
  const changed = change(report);
  return {
    page: { readingId: url, url, title: document.title },
    report: changed,
    overview: overview(changed),
    text: document.text,
    pageLinks: document.pageLinks,
    ...(readingEase === undefined ? {} : { readingEase }),
    locate: () => ({ quote: [], span: [] }),
    find: (typed) => {
      const found = FOUND[typed];
      return found ? Promise.resolve(found) : Promise.reject(new Error(`Nobody has searched for "${typed}"`));
    },
    assumed: false,
  };
}

const withWarnings =
  (...codes: readonly string[]) =>
  (report: Report): Report => ({ ...report, warnings: codes.map((code) => ({ code, message: code })) });

export const BRIGHTFERN = readingOf(MADE.brightfern);
export const LAMPSMART = readingOf(MADE.lampsmart);
export const SHOP = readingOf(MADE.shop);
export const PARTIAL = readingOf(MADE.brightfern, withWarnings('truncated', 'unreadable-frame', 'several-notices'));
export const UNCERTAIN = readingOf(MADE.brightfern, (report) => ({
  ...report,
  detection: { ...report.detection, verdict: 'uncertain' },
}));
export const GERMAN = readingOf(MADE.german);
export const EMPTY = readingOf(MADE.empty);

const withLinks = (reading: Reading, links: Partial<Reading['page']>): Reading => ({
  ...reading,
  page: { ...reading.page, identity: { document: 'gallery', text: 1 }, ...links },
});

export const FRAMING = withLinks(SHOP, {
  frames: [{ text: '', href: 'https://notices.example/brightfern/privacy?frame=1' }],
});
export const TWO_LANGUAGES = withLinks(GERMAN, {
  readableVersions: [{ text: '', href: 'https://farnhain.example/en/privacy' }],
});
