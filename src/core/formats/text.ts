/** A report as plain text for people: a summary in the notice's own terms, without verdicts of its own. */
import {
  wasRead,
  type DetectionReport,
  type ErrorRecord,
  type Finding,
  type FindingOf,
  type Report,
} from '../report.ts';
import { categoryLabel, CHECKLIST, FACET_LABELS, FACETS } from '../taxonomy.ts';
import {
  collectsNothing,
  glanceAtData,
  glanceAtDevice,
  glanceAtSharing,
  type GlanceEntry,
  type GlanceGroup,
} from './glance.ts';
import { groupBy } from '../group-by.ts';
import { plainLine, shorten, wrap } from './plain-line.ts';
import { CONDITION_WORDS, detectionWords, durationWords, partWords, qualifiers } from './wording.ts';

export interface TextOptions {
  /** Columns to wrap at. Default 80. */
  readonly width?: number;
}

const MAX_QUOTE = 200;
const MAX_LEAD_IN = 90;

/** The whole report. Every line of it is wrapped, and free of characters that drive terminals. */
export function formatText(report: Report, options: TextOptions = {}): string {
  const width = options.width ?? 80;
  const parts = [heading(report, width), ...warnings(report, width)];
  if (report.findings.length === 0) {
    parts.push('No statement was read from this text.');
  } else {
    parts.push(
      ...identity(report.findings, width),
      ...glance(report.findings, width),
      ...contacts(report.findings, width),
      ...FACETS.flatMap((facet) => facetSection(facet, report.findings, width)),
      ...notFound(report, width),
    );
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
  const about = `${detectionWords(report)} ${words} words, language: ${plainLine(language)}.`;
  const lines = [name, '='.repeat(Math.min(name.length, width)), ...facts.map(plainLine), about];
  return lines.map((line) => wrap(line, width)).join('\n');
}

function warnings({ warnings: all }: DetectionReport, width: number): string[] {
  if (all.length === 0) return [];
  return [all.map(({ message }) => wrap(plainLine(`Note: ${message}`), width, '', '  ')).join('\n')];
}

function identity(findings: readonly Finding[], width: number): string[] {
  const lines = (['controller', 'date'] as const).flatMap((facet) => {
    const facts = uniqueValues(findings.filter((finding) => finding.facet === facet));
    return facts.map(({ label, value }) => bullet(`${label}: ${value}`, width));
  });
  return lines.length > 0 ? [titled('Who and when', lines)] : [];
}

function contacts(findings: readonly Finding[], width: number): string[] {
  const found = findings.filter((finding): finding is FindingOf<'contact'> => finding.facet === 'contact');
  const lines = uniqueValues(found).map(({ label, value, finding }) => {
    const more = qualifiers(finding);
    return bullet(`${label}: ${value}${more ? ` (${more})` : ''}`, width);
  });
  return lines.length > 0 ? [titled('How to reach them', lines)] : [];
}

interface Fact {
  readonly label: string;
  readonly value: string;
  readonly finding: Finding;
}

function uniqueValues(findings: readonly Finding[]): Fact[] {
  const facts = new Map<string, Fact>();
  for (const finding of findings) {
    const fact = { label: categoryLabel(finding.facet, finding.category), value: valueWords(finding), finding };
    const key = `${fact.label} ${fact.value}`;
    if (!facts.has(key)) facts.set(key, fact);
  }
  return [...facts.values()];
}

function valueWords(finding: Finding): string {
  if (finding.value === undefined) return `“${shorten(finding.quote.text, MAX_QUOTE, spanStart(finding))}”`;
  return finding.facet === 'retention' ? durationWords(finding.value) : finding.value;
}

function glance(findings: readonly Finding[], width: number): string[] {
  const nothing = collectsNothing(findings);
  const onDevice = glanceAtDevice(findings);
  const sections: [title: string, groups: GlanceGroup[], prefix: string][] = [
    ['Collected or used, by its own words', glanceAtData(findings, 'stated'), ''],
    ['Collected or used only under a condition', glanceAtData(findings, 'conditional'), ''],
    ['Said not to be collected or used', glanceAtData(findings, 'denied'), ''],
    ['Who gets data, by its own words', glanceAtSharing(findings, 'stated'), ''],
    ['Who gets data only under a condition', glanceAtSharing(findings, 'conditional'), ''],
    ['Said not to happen', glanceAtSharing(findings, 'denied'), 'Not '],
  ];
  const told = sections
    .filter(([, groups]) => groups.length > 0)
    .map(([title, groups, prefix]) => {
      const lines = groups.map(({ label, entries }) => {
        const name = prefix ? prefix + label.toLowerCase() : label;
        const words = entries.map(entryWords).filter((entry) => entry !== label);
        return bullet(words.length > 0 ? `${name}: ${words.join('; ')}` : name, width);
      });
      return titled(title, lines);
    });
  return [
    ...(nothing ? [titled('Collects nothing, by its own words', [bullet(quoteWords(nothing), width)])] : []),
    ...told,
    ...(onDevice.length > 0
      ? [
          titled(
            'Stays on your device, by its own words',
            onDevice.map((entry) => bullet(entryWords(entry), width)),
          ),
        ]
      : []),
  ];
}

function entryWords({ label, hedged, conditions, restrictions }: GlanceEntry): string {
  const more = [
    ...(restrictions.length > 0 ? [partWords(restrictions)] : []),
    ...(hedged ? ['“may”'] : []),
    ...conditions.map((condition) => CONDITION_WORDS[condition]),
  ];
  return more.length > 0 ? `${label} (${more.join(', ')})` : label;
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
      const value = entry.finding.facet === 'retention' && entry.finding.value ? `: ${valueWords(entry.finding)}` : '';
      return `${label}${value}${entry.count > 1 ? ` (${entry.count}×)` : ''}`;
    });
    const more = qualifiers(finding);
    return [
      bullet(`${[...new Set(labels)].join('; ')}${more ? ` [${more}]` : ''}`, width),
      wrap(quoteWords(finding), width, '    ', '    '),
    ];
  });
  return [titled(FACET_LABELS[facet], lines)];
}

/** Statements that differ in these are told apart; hedged and inferred ones go with their like. */
function qualifierKey(finding: Finding): string {
  const { stance, restriction, attributes } = finding;
  return [
    stance,
    restriction?.text,
    'party' in attributes ? attributes.party : '',
    'role' in attributes ? attributes.role : '',
    'place' in attributes ? attributes.place : '',
  ].join('|');
}

function quoteWords(finding: Finding): string {
  const { leadIn, quote } = finding;
  const words = `“${shorten(plainLine(quote.text), MAX_QUOTE, spanStart(finding))}”`;
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
