/** Readings of the fixtures, made by the core itself. The gallery's build puts what comes of it in the place of this module: no page of the gallery has to analyse. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from '../../src/core/analyse.ts';
import { find, type Found } from '../../src/core/ask.ts';
import { readability } from '../../src/core/compare/readability.ts';
import type { NoticeDocument } from '../../src/core/document.ts';
import type { Report } from '../../src/core/report.ts';
import { readHtml } from '../../src/reader/html-parse5.ts';

export interface MadeReading {
  readonly document: NoticeDocument;
  readonly report: Report;
  readonly readingEase: number | undefined;
}

export const MADE = {
  brightfern: make(fixture('brightfern/notice.html'), 'https://brightfern.example/privacy'),
  lampsmart: make(fixture('lampsmart/privacy-policy.html'), 'https://lampsmart.example/privacy-policy'),
  shop: make(fixture('brightfern/shop.html'), 'https://brightfern.example/shop'),
  german: make(
    `<html lang="de"><title>Datenschutzerklärung</title><main><h1>Datenschutzerklärung</h1>
     <p>Wir verarbeiten personenbezogene Daten nach der Datenschutz-Grundverordnung. Verantwortlich im Sinne der
     Verordnung ist die Farnhain GmbH. Sie haben das Recht auf Auskunft über Ihre personenbezogenen Daten.</p></main>`,
    'https://farnhain.example/datenschutz',
  ),
  empty: make('<title>Loading</title><main></main>', 'https://app.example/privacy'),
} satisfies Record<string, MadeReading>;

/** What is typed into the field of the first, and what is found. */
export const FOUND: Readonly<Record<string, Found>> = Object.fromEntries(
  ['who gets my address?', 'email', 'horoscopes'].map((typed) => [typed, find(MADE.brightfern.document, typed)]),
);

function fixture(path: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/${path}`, import.meta.url)), 'utf8');
}

function make(html: string, url: string): MadeReading {
  const document = readHtml(html, { url });
  return { document, report: analyse(document), readingEase: readability(document.text)?.readingEase };
}
