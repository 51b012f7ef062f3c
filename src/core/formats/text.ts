/** A report as plain text for people: a summary in the notice's own terms, without verdicts of its own. */
import { lineWords } from '../overview/line-words.ts';
import type { OverviewLine } from '../overview/line.ts';
import { overview, type Overview } from '../overview/overview.ts';
import type { DetectionReport, ErrorRecord, Finding, Report } from '../report.ts';
import { wasRead } from '../report-facts.ts';
import { CHECKLIST } from '../checklist.ts';
import { categoryLabel, FACET_LABELS, FACETS } from '../taxonomy.ts';
import { groupBy } from '../group-by.ts';
import { ENGLISH_OVERVIEW } from './overview-words.ts';
import { plainLine, shorten, wrap } from './plain-line.ts';
import { detectionWords, durationWords, qualifiers } from './wording.ts';

export interface TextOptions {
  /** Columns to wrap at. Default 80. */
  readonly width?: number;
  /** `overview`: one screen of answers with their words alone. Default: that, and then every statement. */
  readonly extent?: 'overview' | 'everything';
}

const MAX_QUOTE = 200;
const MAX_LEAD_IN = 90;

/** The whole report. Every line of it is wrapped, and free of characters that drive terminals. */
export function formatText(report: Report, options: TextOptions = {}): string {
  const { width = 80, extent = 'everything' } = options;
  const parts = [heading(report, width), ...warnings(report, width)];
  if (report.findings.length === 0) {
    parts.push('No statement was read from this text.');
  } else {
    parts.push(overviewSection(overview(report), width));
    if (extent === 'everything') {
      parts.push(...FACETS.flatMap((facet) => facetSection(facet, report.findings, width)), ...notFound(report, width));
    }
  }
  return `${parts.join('\n\n')}\n`;
}

/** Source and detection alone, with what spoke for and against. */
export function formatDetectionText(report: DetectionReport, options: TextOptions = {}): string {
  const width = options.width ?? 80;
  const reasons = report.detection.reasons.map(({ signal, weight, detail }) => {
    const figure = `${weight < 0 ? '−' : '+'}${Math.abs(weight).toFixed(2)}`;
    return wrap(plainLine(`${figure} ${signal}${detail === undefined ? '' : `: ${detail}`}`), width, '  ', '    ');
  });
  const parts = [heading(report, width), ...warnings(report, width), reasons.join('\n')];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** In a report's place, where there is none. */
export function formatErrorText({ source, error }: ErrorRecord): string {
  const name = source.id === undefined ? 'A document' : plainLine(source.id);
  return `${name}\nNot analysed: ${plainLine(error.message)} (${error.code})\n`;
}

function heading(report: DetectionReport, width: number): string {
  const { title, id, url, language, words } = report.source;
  const name = plainLine(title || id || url || 'Untitled');
  const facts = [url, title ? id : undefined].filter((fact) => fact !== undefined && fact !== name).map(String);
  const about = `${detectionWords(report)} ${words} ${words === 1 ? 'word' : 'words'}, language: ${plainLine(language)}.`;
  const lines = [name, '='.repeat(Math.min(name.length, width)), ...facts.map(plainLine), about];
  return lines.map((line) => wrap(line, width)).join('\n');
}

function warnings({ warnings: all }: DetectionReport, width: number): string[] {
  if (all.length === 0) return [];
  return [all.map(({ message }) => wrap(plainLine(`Note: ${message}`), width, '', '  ')).join('\n')];
}

/** The first sentence that a line rests on goes with it. */
function overviewSection({ lines, date }: Overview, width: number): string {
  const told = lines.flatMap((line) => {
    const [first] = line.findings;
    const words = wrap(plainLine(first ? quoteWords(first) : ''), width, '    ', '    ');
    return [bullet(lineText(line), width), ...(first ? [words] : [])];
  });
  const dated = date ? `${categoryLabel('date', date.category)}: ${date.value}` : 'No date found';
  return titled('In short', [...told, bullet(dated, width)]);
}

function lineText(line: OverviewLine): string {
  const { topic, answer, text } = lineWords(line, ENGLISH_OVERVIEW);
  const said = [answer, text].filter(Boolean).join(': ');
  return said === '' ? topic : `${topic}: ${said}`;
}

function valueWords(finding: Finding): string {
  if (finding.value === undefined) return '';
  return finding.facet === 'retention' ? durationWords(finding.value) : finding.value;
}

/** Each category once with its clearest quote; what rests on the same words is told together. */
function facetSection(facet: Finding['facet'], findings: readonly Finding[], width: number): string[] {
  const ofFacet = findings.filter((finding) => finding.facet === facet);
  if (ofFacet.length === 0) return [];
  const byStatement = groupBy(ofFacet, (finding) => `${finding.category}|${qualifierKey(finding)}`);
  const told = [...byStatement.values()].map((members) => {
    const clearest = members.find(({ certainty, hedged }) => certainty === 'explicit' && !hedged) ?? members[0]!;
    return { finding: clearest, count: members.length };
  });
  const byQuote = groupBy(told, ({ finding }) => `${finding.quote.start}|${qualifiers(finding)}`);
  const lines = [...byQuote.values()].flatMap((entries) => {
    const { finding } = entries[0]!;
    const labels = entries.map((entry) => {
      const label = categoryLabel(facet, entry.finding.category);
      const value = VALUED.has(facet) ? valueWords(entry.finding) : '';
      return `${label}${value && `: ${value}`}${entry.count > 1 ? ` (${entry.count}×)` : ''}`;
    });
    const more = qualifiers(finding);
    return [
      bullet(`${[...new Set(labels)].join('; ')}${more ? ` [${more}]` : ''}`, width),
      wrap(quoteWords(finding), width, '    ', '    '),
    ];
  });
  return [titled(FACET_LABELS[facet], lines)];
}

/** Facets whose findings are values: each is told by itself. */
const VALUED: ReadonlySet<Finding['facet']> = new Set(['retention', 'contact', 'controller', 'date']);

/** Statements that differ in these are told apart; hedged and inferred ones go with their like. */
function qualifierKey(finding: Finding): string {
  const { stance, restriction, attributes } = finding;
  return [
    stance,
    restriction?.text,
    'party' in attributes ? attributes.party : '',
    'role' in attributes ? attributes.role : '',
    'place' in attributes ? attributes.place : '',
    VALUED.has(finding.facet) ? finding.value : '',
  ].join('|');
}

function quoteWords(finding: Finding): string {
  const { leadIn, quote, stance } = finding;
  // Without its beginning a denial may lack the "not", a condition the "unless".
  const from = stance === 'stated' ? spanStart(finding) : 0;
  const words = `“${shorten(plainLine(quote.text), MAX_QUOTE, from)}”`;
  return leadIn ? `“${shorten(plainLine(leadIn.text), MAX_LEAD_IN)}” ${words}` : words;
}

function spanStart({ span, quote }: Finding): number {
  return Math.min(Math.max(0, span.start - quote.start), quote.text.length);
}

/** Absence in a text is no statement, and the words say so. */
function notFound(report: Report, width: number): string[] {
  if (!wasRead(report)) return [];
  const items = report.checklist
    .filter(({ status }) => status === 'not-found')
    .map(({ item, parts }) => {
      const label = (Object.hasOwn(CHECKLIST, item) ? CHECKLIST[item]?.label : undefined) ?? item;
      return parts ? `${label} (denied of a part only)` : label;
    });
  return items.length > 0 ? [wrap(`Not found in this text: ${items.join(', ')}.`, width, '', '  ')] : [];
}

function titled(title: string, lines: readonly string[]): string {
  return [title, '-'.repeat(title.length), ...lines].join('\n');
}

function bullet(line: string, width: number): string {
  return wrap(plainLine(line), width, '- ', '  ');
}
