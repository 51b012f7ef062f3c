/** The codebook: every field and value of a report and of what is made from reports, for people who analyse them. */
import { CSV_CHANGES_COLUMNS } from './csv-changes.ts';
import { CSV_MATRIX_COLUMNS } from './csv-matrix.ts';
import { CSV_COLUMNS } from './csv.ts';
import {
  ASPECT_NOTES,
  CELL_NOTES,
  FACET_NOTES,
  FIELD_NOTES,
  MEASURE_NOTES,
  VALUE_NOTES,
  WARNING_NOTES,
} from './codebook-words.ts';
import { reportFields, type ReportField } from './report-fields.ts';
import { SCHEMA_VERSION } from '../report.ts';
import { CHECKLIST, type ChecklistSelector } from '../checklist.ts';
import { CATEGORIES, FACET_LABELS, FACETS, type CategoryInfo, type Facet } from '../taxonomy.ts';

export interface CodebookValue {
  readonly value: string;
  readonly note: string;
}

export interface CodebookField extends Omit<ReportField, 'values'> {
  readonly note: string;
  readonly values?: readonly CodebookValue[];
}

export interface CodebookFacet {
  readonly facet: Facet;
  readonly label: string;
  readonly note: string;
  readonly categories: readonly ({ readonly category: string } & CategoryInfo)[];
}

export interface Codebook {
  readonly schemaVersion: string;
  readonly fields: readonly CodebookField[];
  readonly facets: readonly CodebookFacet[];
  readonly checklist: readonly {
    readonly item: string;
    readonly label: string;
    readonly selectors: readonly ChecklistSelector[];
  }[];
  readonly warnings: readonly CodebookValue[];
  readonly comparison: {
    readonly states: readonly CodebookValue[];
    readonly aspects: readonly CodebookValue[];
    readonly measures: readonly CodebookValue[];
  };
  /** Columns of the CSV files, in order. */
  readonly columns: {
    readonly findings: readonly string[];
    readonly matrix: readonly string[];
    readonly changes: readonly string[];
  };
}

/** As data. A field or value without an explanation has an empty note; the tests see to it that none has. */
export function codebook(): Codebook {
  return {
    schemaVersion: SCHEMA_VERSION,
    fields: reportFields().map(({ values, ...field }) => {
      const explained = explainedValues(field.path, values);
      return { ...field, note: FIELD_NOTES[shortPath(field.path)] ?? '', ...(explained ? { values: explained } : {}) };
    }),
    facets: FACETS.map((facet) => ({
      facet,
      label: FACET_LABELS[facet],
      note: FACET_NOTES[facet],
      categories: Object.entries(CATEGORIES[facet]).map(([category, info]) => ({ category, ...info })),
    })),
    checklist: Object.entries(CHECKLIST).map(([item, { label, selectors }]) => ({ item, label, selectors })),
    warnings: explain(WARNING_NOTES),
    comparison: {
      states: explain(CELL_NOTES),
      aspects: explain(ASPECT_NOTES),
      measures: explain(MEASURE_NOTES),
    },
    columns: {
      findings: CSV_COLUMNS,
      matrix: [...CSV_MATRIX_COLUMNS, '(one a vendor)'],
      changes: CSV_CHANGES_COLUMNS,
    },
  };
}

const FINDING = 'findings[].';
const ATTRIBUTES = `${FINDING}attributes.`;

function shortPath(path: string): string {
  return path.startsWith(ATTRIBUTES) ? path.slice(FINDING.length) : path;
}

function explain(notes: Readonly<Record<string, string>>): CodebookValue[] {
  return Object.entries(notes).map(([value, note]) => ({ value, note }));
}

/** Facets and the version explain themselves elsewhere. */
function explainedValues(path: string, values: readonly string[] | undefined): CodebookValue[] | undefined {
  if (!values || path === 'schemaVersion' || path === 'findings[].facet') return undefined;
  const notes = VALUE_NOTES[path.slice(path.lastIndexOf('.') + 1)] ?? {};
  return values.map((value) => ({ value, note: notes[value] ?? '' }));
}

/** As JSON, two spaces, a newline at the end. */
export function formatCodebookJson(): string {
  return `${JSON.stringify(codebook(), null, 2)}\n`;
}

/** As Markdown. */
export function formatCodebook(): string {
  const { fields, facets, checklist, warnings, comparison, columns, schemaVersion } = codebook();
  return `${[
    '# Codebook',
    `Every field and value of a report (version ${schemaVersion}) and of the files made from reports. Made by \`npm run codebook\` from the schema and the taxonomy; the same as data: \`codebook()\` of the library.`,
    'Offsets are UTF-16 code units into the extracted text; ends are exclusive. "Not found" is a statement about a text, never about a practice.',
    '## Fields of a report',
    table(
      ['field', 'type', 'meaning'],
      fields.map(({ path, type, optional, note, facets: of }) => [
        code(path),
        optional ? `${type}, optional` : type,
        of ? `${note} Facets: ${of.join(', ')}.` : note,
      ]),
    ),
    '## Values',
    ...fields.flatMap(({ path, values }) => (values ? [`### ${code(path)}`, valueTable(values)] : [])),
    '## Facets and categories',
    'DPV: concept of the W3C Data Privacy Vocabulary, `https://w3id.org/dpv/pd#`. CCPA: category letter of Cal. Civ. Code 1798.140(v).',
    ...facets.flatMap(({ facet, label, note, categories }) => {
      const hasCodes = categories.some(({ pd, ccpa }) => pd ?? ccpa);
      const head = hasCodes ? ['category', 'meaning', 'DPV', 'CCPA'] : ['category', 'meaning'];
      const rows = categories.map(({ category, label: words, pd, ccpa }) => [
        code(category),
        words,
        ...(hasCodes ? [pd ?? '', ccpa ?? ''] : []),
      ]);
      return [`### ${code(facet)}: ${label}`, note, table(head, rows)];
    }),
    '## Checklist',
    'An item counts findings of any of its selectors.',
    table(
      ['item', 'meaning', 'counts'],
      checklist.map(({ item, label, selectors }) => [code(item), label, selectors.map(selectorWords).join('; ')]),
    ),
    '## Warnings',
    valueTable(warnings),
    '## Comparisons',
    'The first rows, of facet `overview`, are the lines of the overview, by their topic; then one a category. Cells of a comparison of vendors:',
    valueTable(comparison.states),
    'Rows of facets in which what is done makes a difference are told apart by aspect:',
    valueTable(comparison.aspects),
    'Measures:',
    valueTable(comparison.measures),
    '## Columns of CSV files',
    'Lists within a cell are joined with semicolons. A cell that a spreadsheet would take for a formula is led by an apostrophe.',
    list([
      `Findings: ${columns.findings.map(code).join(', ')}. \`phrase\` holds the words of \`span\`, \`section\` the headings joined with ">", \`lookAlikes\` the letters of another script that look Latin in an address or link.`,
      `Matrix of vendors: ${columns.matrix.map(code).join(', ')}.`,
      `Changes between versions: ${columns.changes.map(code).join(', ')}.`,
    ]),
    '## Exports in other vocabularies',
    list([
      "**TILT** (Articles 13 and 14 GDPR): names that begin with an underscore, besides `_id` and `_hash`, are Smallprint's. `_notStated` lists the fields of an object that hold placeholders because the notice does not state them; a `false` that is not listed is what the notice says. `_stance`, `_hedged`, `_restriction` and `_finding` lead back to the report; its warnings stand in `_extraction`. What is said of a part has the words for it in its category; what is denied of a part is left out.",
      '**DPV** (JSON-LD): each statement is a `dpv:PersonalDataProcess`. What the notice denies is an `owl:NegativePropertyAssertion` about the process described; what it denies of a part is an `sp:PartlyDeniedProcess` without such an assertion; what it says of a part has a `dpv:hasScope`. `sp:` terms are fields of the report, `sp:warning` its warnings in words. Categories without a fitting concept take that of the general category above them, or are left out.',
    ]),
  ].join('\n\n')}\n`;
}

function selectorWords({ facet, category, has, hasNot }: ChecklistSelector): string {
  const conditions = [
    ...Object.entries(has ?? {}).map(([name, value]) => `${name} is ${code(value)}`),
    ...Object.entries(hasNot ?? {}).map(([name, values]) => `${name} is none of ${values.map(code).join(', ')}`),
  ];
  const what = code(category === undefined ? facet : `${facet}/${category}`);
  return conditions.length > 0 ? `${what} where ${conditions.join(' and ')}` : what;
}

function valueTable(values: readonly CodebookValue[]): string {
  return table(
    ['value', 'meaning'],
    values.map(({ value, note }) => [code(value), note]),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function code(text: string): string {
  return `\`${text}\``;
}

function cell(text: string): string {
  return text.replaceAll('|', String.raw`\|`);
}
