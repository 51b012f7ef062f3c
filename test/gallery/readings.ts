/** Readings of the fixtures, made by the core itself, for the gallery. */
import { analyse } from '../../src/core/analyse.ts';
import { find } from '../../src/core/ask.ts';
import { readability } from '../../src/core/compare/readability.ts';
import type { Report } from '../../src/core/report.ts';
import type { Reading } from '../../src/extension/panel/tab-state.ts';
import { readHtml } from '../../src/reader/html-parse5.ts';
import brightfern from '../fixtures/brightfern/notice.html?raw';
import shop from '../fixtures/brightfern/shop.html?raw';
import lampsmart from '../fixtures/lampsmart/privacy-policy.html?raw';

function readingOf(html: string, url: string, change: (report: Report) => Report = (report) => report): Reading {
  const document = readHtml(html, { url });
  const readingEase = readability(document.text)?.readingEase;
  return {
    page: { readingId: url, url, title: document.title },
    report: change(analyse(document)),
    text: document.text,
    pageLinks: document.pageLinks,
    ...(readingEase === undefined ? {} : { readingEase }),
    locate: () => ({ quote: [], span: [] }),
    find: (typed) => Promise.resolve(find(document, typed)),
    assumed: false,
  };
}

const withWarnings =
  (...codes: readonly string[]) =>
  (report: Report): Report => ({ ...report, warnings: codes.map((code) => ({ code, message: code })) });

export const BRIGHTFERN = readingOf(brightfern, 'https://brightfern.example/privacy');
export const LAMPSMART = readingOf(lampsmart, 'https://lampsmart.example/privacy-policy');
export const SHOP = readingOf(shop, 'https://brightfern.example/shop');
export const PARTIAL = readingOf(
  brightfern,
  'https://brightfern.example/privacy',
  withWarnings('truncated', 'unreadable-frame', 'several-notices'),
);
export const UNCERTAIN = readingOf(brightfern, 'https://brightfern.example/terms', (report) => ({
  ...report,
  detection: { ...report.detection, verdict: 'uncertain' },
}));
export const GERMAN = readingOf(
  `<html lang="de"><title>Datenschutzerklärung</title><main><h1>Datenschutzerklärung</h1>
   <p>Wir verarbeiten personenbezogene Daten nach der Datenschutz-Grundverordnung. Verantwortlich im Sinne der
   Verordnung ist die Farnhain GmbH. Sie haben das Recht auf Auskunft über Ihre personenbezogenen Daten.</p></main>`,
  'https://farnhain.example/datenschutz',
);
export const EMPTY = readingOf('<title>Loading</title><main></main>', 'https://app.example/privacy');

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
