/** Nothing grows faster than its input: hostile shapes, four times as long, through each part of the core. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../src/core/analyse.ts';
import { ask } from '../../src/core/ask.ts';
import { textDifference } from '../../src/core/compare/text-difference.ts';
import { compareVendors } from '../../src/core/compare/vendors.ts';
import { compareVersions } from '../../src/core/compare/versions.ts';
import { detectNotice } from '../../src/core/detect/detect.ts';
import type { NoticeDocument } from '../../src/core/document.ts';
import { formatCsvRows } from '../../src/core/formats/csv.ts';
import { formatDpv } from '../../src/core/formats/dpv.ts';
import { formatText } from '../../src/core/formats/text.ts';
import { formatTilt } from '../../src/core/formats/tilt.ts';
import { readable } from '../../src/core/letters/readable.ts';
import { overview } from '../../src/core/overview/overview.ts';
import type { Report } from '../../src/core/report.ts';
import { senseFault } from '../../src/core/sense.ts';
import { readHtml } from '../../src/reader/html-parse5.ts';
import { readMarkdown } from '../../src/reader/markdown.ts';
import { readPlain } from '../../src/reader/plain-text.ts';
import { growthOf } from '../support/processor-time.ts';

/** Each makes `n` of what a shape is made of; what differs by number keeps caches from helping. */
const SHAPES: Readonly<Record<string, (n: number) => string>> = {
  'sentences of data': (n) => many(n, (at) => `We collect your name and your e-mail address number ${at}. `),
  'one sentence of commas': (n) => `We collect ${many(n, (at) => `your name and the number ${at}, `)}and your name.`,
  'one sentence of ands': (n) => `We share ${many(n, (at) => `your name and thing ${at} and `)}your address.`,
  'one sentence of ifs': (n) => `We share your name ${many(n, (at) => `if you ask ${at} `)}.`,
  'one sentence of nots': (n) => `We do ${many(n, () => 'not ')}sell your name.`,
  'one sentence of which': (n) => `We use cookies${many(n, (at) => `, which set thing ${at}`)}.`,
  'brackets that never close': (n) => `We collect your name ${many(n, (at) => `(which you give to us ${at} `)}.`,
  'quotation marks': (n) => `Privacy policy. ${many(n, (at) => `“we sell ${at} `)}`,
  'one long word': (n) => `Privacy policy ${'x'.repeat(n * 20)}`,
  'e-mail addresses': (n) => many(n, (at) => `You may write to us at desk${at}@heron.example. `),
  'at signs': (n) => `Privacy policy ${'a@'.repeat(n * 10)}`,
  'look-alike letters': (n) => many(n, (at) => `Wе sеll ${at} nаmеs. `),
  dates: (n) => many(n, (at) => `Last updated ${(at % 28) + 1} May 20${10 + (at % 20)}. `),
  'telephone numbers': (n) => many(n, (at) => `You may call us on +44 20 7946 0${100 + (at % 900)}. `),
  'list items': (n) => `We collect:\n\n${many(n, (at) => `- your name and your address ${at}\n`)}`,
  'labels and values': (n) => many(n, (at) => `The purpose of this ${at}: to send you the news\n`),
  headings: (n) => many(n, (at) => `# Privacy ${at}\n\nWe sell it.\n\n`),
  'table rows': (n) =>
    `| Data | Purpose |\n| --- | --- |\n${many(n, (at) => `| your name ${at} | to send you the news |\n`)}`,
  'marks that turn the text around': (n) => many(n, (at) => `\u202ewe sell ${at}\u202c. `),
  'empty lines': (n) => `We collect your name.${'\n'.repeat(n * 20)}`,
};

/** So that every shape is read as English. */
const PREAMBLE = `Privacy policy

Heron Tiles Ltd is the controller of your personal data. We collect the data that you give us when you buy from us.

`;

const READERS: Readonly<Record<string, (text: string) => NoticeDocument>> = {
  plain: (text) => readPlain(PREAMBLE + text),
  markdown: (text) => readMarkdown(PREAMBLE + text),
  html: (text) => readHtml(`<p>${(PREAMBLE + text).replaceAll('\n', '<br>')}`),
};

/** What texts differ in is looked for up to so many edits, and grows with their square below that; here, only above. */
const EDITS = { maxParagraphEdits: 100, maxWordEdits: 100 };

type Step = (document: NoticeDocument, report: Report) => unknown;

const STEPS: Readonly<Record<string, Step>> = {
  letters: (document) => readable({ ...document }),
  detection: (document) => detectNotice({ ...document }, 'en'),
  analysis: (document) => analyse({ ...document }, { assumeNotice: true }),
  asking: (document, { source }) =>
    source.language === 'en' && ask({ ...document }, 'Do you sell my name to advertisers?'),
  overview: (_document, report) => overview(report),
  sense: ({ text }, report) => senseFault({ ...report, text }),
  'text and CSV': (_document, report) => formatText(report) + formatCsvRows(report),
  'TILT and DPV': (_document, report) => formatTilt(report) + formatDpv(report),
  'versions compared': (_document, report) => compareVersions(report, reversed(report)),
  'vendors compared': (_document, report) =>
    compareVendors([
      { id: 'a', name: 'a', report },
      { id: 'b', name: 'b', report: reversed(report) },
    ]),
  'texts compared': ({ text }) =>
    textDifference(text, text.slice(text.length / 3) + text.slice(0, text.length / 3), EDITS),
};

const SMALL = 400;
const LARGE = 4 * SMALL;
/** Four times the input: 4 is linear, 16 is quadratic. */
const LIMIT = 9;
/** What is no English, and so is not read beyond its language. */
const UNREAD: ReadonlySet<string> = new Set(['one long word', 'at signs']);
/** What is known to be quadratic, by shape: a run of negations is gone through once for each. May only get shorter. */
const KNOWN: Readonly<Record<string, readonly string[]>> = { 'one sentence of nots': ['analysis', 'asking'] };

describe.each(Object.entries(SHAPES))('%s', (shape, make) => {
  it.each(Object.entries(READERS))('as %s grow with what they are', (_reader, read) => {
    const sizes = new Map([SMALL, LARGE].map((n) => [n, analysed(read(make(n)))]));
    expect(UNREAD.has(shape) || sizes.get(LARGE)?.report.source.language === 'en').toBe(true);
    const grown = Object.entries(STEPS).flatMap(([name, step]) => {
      if (KNOWN[shape]?.includes(name)) return [];
      const ratio = growthOf((n) => step(sizes.get(n)!.document, sizes.get(n)!.report), SMALL, LIMIT);
      return ratio > LIMIT ? [`${name}: ${ratio.toFixed(1)} times as long for four times as much`] : [];
    });
    expect(grown).toEqual([]);
  });

  it.each(Object.entries(READERS))('as %s are read in a time that grows with them', (_reader, read) => {
    expect(growthOf((n) => read(make(n)), SMALL, LIMIT)).toBeLessThan(LIMIT);
  });
});

function analysed(document: NoticeDocument): { readonly document: NoticeDocument; readonly report: Report } {
  return { document, report: analyse(document, { assumeNotice: true }) };
}

function many(n: number, make: (at: number) => string): string {
  return Array.from({ length: n }, (_, at) => make(at)).join('');
}

function reversed(report: Report): Report {
  return { ...report, findings: report.findings.toReversed() };
}
