/** The pack around the grammar. What it has no words for is empty, in the shape that English gives it. */
import type { LanguagePack } from '../../../../src/core/lexicon/language-pack.ts';
import { english } from '../../../../src/core/languages/en/index.ts';
import { germanGrammar } from './grammar.ts';
import { terms } from './terms.ts';

const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const german: LanguagePack = {
  ...emptied(english),
  code: 'de',
  grammar: germanGrammar,
  actors: [
    { pattern: '(=wir|=uns)', value: 'publisher' },
    { pattern: '(=unser|=unsere|=unserer|=die|=diese) (=app|=website|=praxis|=geschäft)', value: 'publisher' },
    { pattern: '(=sie|=ihnen|=nutzer|=kunden)', value: 'reader' },
    {
      pattern:
        '(=dritte|=dritten|=partner|=partnern|=dienstleister|=dienstleistern|=werbenetzwerke|=werbenetzwerken|=paketdienst)',
      value: 'third-party',
    },
  ],
  conditions: [
    {
      pattern: '(=nur|=nicht =ohne) ...2 (=ihrer|=ihre) (=einwilligung|=zustimmung)',
      condition: 'consent',
      decisive: true,
    },
    { pattern: '(=falls|=wenn|=sofern) ...3 =zustimmen', condition: 'consent', decisive: true },
  ],
  terms,
  names: {
    ...emptied(english.names),
    connecting: set('und der die für'),
    // A German notice has no company for a "Gesellschaft" alone.
    plainForms: set('ag se ug kg stiftung'),
    shortened: set('Dr Prof'),
    ordinal: /^\d{1,3}\.$/,
  },
  dates: {
    ...emptied(english.dates),
    months: { januar: 1, märz: 3, mai: 5, dezember: 12 },
    shapes: {
      ...emptied(english.dates.shapes),
      // 7. Dezember 2021
      dayMonthYear: /(?<!\d)(\d{1,2})\.\s?([A-Za-zä]{3,9})\s(\d{4})(?!\d)/gu,
    },
  },
  addresses: {
    ...emptied(english.addresses),
    cues: set('anschrift adresse sitz'),
    parts: set('postleitzahl ort'),
    others: set('telefon fax registergericht'),
    streets: set('hof stiege hinterhaus'),
    smallStreets: set('hinterhaus'),
    linking: set('bei hinter'),
    shortened: set('nr'),
    statutes: set('gesetz'),
    numbering: set('nr'),
    figures: /(?:Haus|Stiege|Nr\.?)\s\d/u,
  },
  data: {
    ...emptied(english.data),
    information: set('daten'),
    neutral: set('personenbezogene ihre daten'),
    owning: set('ihr ihre ihren'),
  },
  sharing: {
    ...emptied(english.sharing),
    data: set('daten name namen adresse telefonnummer anschrift'),
    sells: set('verkaufen'),
    links: set('an mit'),
  },
};

/** The same fields with nothing in them. */
function emptied<Shape extends object>(shape: Shape): Shape {
  const entries = Object.entries(shape).map(([name, value]) => [name, nothingOf(value)]);
  return Object.fromEntries(entries) as Shape;
}

function nothingOf(value: unknown): unknown {
  if (value instanceof Set) return new Set();
  if (value instanceof RegExp) return /(?!)/gu;
  if (Array.isArray(value)) return [];
  return typeof value === 'object' && value !== null ? emptied(value) : '';
}
