/** Of a page in several languages the part that can be read is read, and the rest is named. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/core/analyse.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';
import type { Report } from '../../../src/core/report.ts';

const ENGLISH = `## Sharing

We do not sell your personal information to anybody. We share your delivery address with the couriers who bring you the seeds that you ordered from us, and we keep your order details for ten years.

## Your rights

You may ask us for a copy of the personal information that we hold about you, and you may ask us to correct it or to delete it, by writing to seeds@larkmeadow.example at any time.
`;
const GERMAN = `## Weitergabe

Wir geben Ihre Adresse an die Boten weiter, die Ihnen die Samen bringen, und wir speichern Ihre Bestellung für zehn Jahre. Verantwortlich ist die Larkmeadow GmbH, Hauptstraße 5, 10115 Berlin, die Sie unter samen@larkmeadow.example erreichen.

## Ihre Rechte

Sie haben das Recht auf Auskunft über die Daten, die wir von Ihnen haben, und auf Berichtigung und Löschung dieser Daten, wenn Sie uns darum bitten.
`;

function read(markdown: string): Report {
  return analyse(readMarkdown(markdown), { includeText: true });
}
const emails = ({ findings }: Report): (string | undefined)[] =>
  findings.filter(({ category }) => category === 'email').map(({ value }) => value);

describe('a page in two languages', { timeout: 30_000 }, () => {
  it.each([
    ['before', `# Privacy Policy\n\n${ENGLISH}\n# Datenschutzerklärung\n\n${GERMAN}`],
    ['after', `# Datenschutzerklärung\n\n${GERMAN}\n# Privacy Policy\n\n${ENGLISH}`],
    [
      'after twice as much as',
      `# Datenschutzerklärung\n\n${GERMAN}${GERMAN.replaceAll('Samen', 'Zwiebeln')}\n# Privacy Policy\n\n${ENGLISH}`,
    ],
  ])('is read where its English stands %s the other', (_where, markdown) => {
    const report = read(markdown);
    expect(report.source.language).toBe('en');
    expect(report.warnings.filter(({ code }) => code === 'partly-read').map(({ message }) => message)).toEqual([
      'Only the part in English is read; the rest is written in German.',
    ]);
    expect(emails(report)).toEqual(['seeds@larkmeadow.example']);
    expect(report.text).toContain('Hauptstraße');
  });

  it('is of one where it only quotes another', () => {
    const report = read(
      `# Privacy Policy\n\n${ENGLISH}\n\nThe law calls this “Recht auf Auskunft und auf Löschung der Daten”.`,
    );
    expect(report.warnings.map(({ code }) => code)).not.toContain('partly-read');
  });

  it.each([
    [
      'names of shops',
      '- Pa i Oli, Sol i Mar, La Rosa, El Pont (parcels, post)\n- Les Flors, Casa de Te, El Molí, La Plaça (returns, post)\n- Can Pau i Fills, La Torre, El Racó de Mar, Les Eres (returns)\n- La Granja, El Forn de Pa, Sol i Vi, Les Olives (repairs)',
    ],
    [
      'cells of a table',
      `| Kind | Example | Why | Who |\n| --- | --- | --- | --- |\n${'| Device ID, e.g. A-11/i-4 | a, e, i, o | SIM no. | Di Sole e Figli, Via del Mare |\n'.repeat(8)}`,
    ],
    [
      'headings and labels',
      Array.from({ length: 8 }, (_, i) => `### No. ${i}: DE, LA, LOS, EL, UN – a, i, y, del, e.`).join('\n\n'),
    ],
  ])('is of one with %s that sound foreign', (_what, foreign) => {
    const report = read(
      `# Privacy Policy\n\n${ENGLISH}\n## Partners\n\n${foreign}\n\n## Newsletter\n\nWe share your name with couriers.`,
    );
    expect(report.warnings.map(({ code }) => code)).not.toContain('partly-read');
    expect(report.findings.some(({ quote }) => quote.text === 'We share your name with couriers.')).toBe(true);
  });

  it('is of two where the other is a table of sentences', () => {
    const rows = GERMAN.split('\n').filter((line) => line.length > 60);
    const table = `| Was | Wie |\n| --- | --- |\n${rows.map((row) => `| Ihre Daten | ${row} |`).join('\n')}`;
    const report = read(`# Privacy Policy\n\n${ENGLISH}\n${ENGLISH}\n\n${table}`);
    expect(report.warnings.map(({ code }) => code)).toContain('partly-read');
    expect(emails(report)).not.toContain('samen@larkmeadow.example');
  });

  it.each([
    ["a driver's licence number", "Passport number, driver's licence number, tax file number, insurance policy number"],
    [
      'people’s names',
      'Managing directors: Jana Dvořáková, Piet de Vries, Ana López y Prieto, Luca della Torre, Jo Å. Lind',
    ],
  ])('is of one where a table lists %s', (_what, names) => {
    const rows = [names, 'Finger prints, voice prints, iris scans, face templates, gait'].map(
      (examples) => `| Kind | ${examples} | NO |\n`,
    );
    const table = `| Category | Examples | Collected |\n| --- | --- | --- |\n${rows.join('').repeat(3)}`;
    const report = read(`# Privacy Policy\n\n${ENGLISH}\n\n## What we collect\n\n${table}`);
    expect(report.warnings.map(({ code }) => code)).not.toContain('partly-read');
    expect(report.findings.map(({ category, stance }) => `${category} ${stance}`)).toContain('biometric denied');
  });

  it('is of the other where its English is a few lines', () => {
    const footer =
      'This site uses a form that is sent to us by mail, and you will have an answer from us within three days of the week, or at the latest in the next one.';
    const report = read(
      `# Datenschutzerklärung\n\n${GERMAN}${GERMAN.replaceAll('Samen', 'Zwiebeln')}${GERMAN.replaceAll('Samen', 'Töpfe')}\n\n${footer}`,
    );
    expect(report.source.language).toBe('de');
    expect(report.detection.verdict).toBe('privacy-notice');
  });

  it('is not read where none of them can be', () => {
    const french =
      'Nous ne vendons pas vos données personnelles. Nous communiquons votre adresse aux coursiers qui vous apportent les graines que vous avez commandées chez nous, et nous gardons vos commandes dix ans.';
    const report = read(`# Datenschutzerklärung\n\n${GERMAN}\n\n# Politique de confidentialité\n\n${french}`);
    expect(report.warnings.map(({ code }) => code)).toContain('unsupported-language');
    expect(report.findings).toEqual([]);
  });
});
