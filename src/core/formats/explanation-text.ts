/** An explanation as plain text, for people who mend the rules. */
import type {
  ExplainedClause,
  ExplainedFrame,
  ExplainedOperator,
  ExplainedPhrase,
  ExplainedSentence,
  Explanation,
} from '../explain/explanation.ts';
import type { Citation, Finding } from '../report.ts';
import { plainLine } from './plain-line.ts';

/** One block a sentence, free of characters that drive terminals. */
export function formatExplanation({ source, sentences }: Explanation): string {
  const name = plainLine(source.id ?? (source.title || source.url || 'Untitled'));
  const blocks = sentences.map(sentenceLines);
  if (blocks.length === 0) blocks.push(['No sentence was found in this text.']);
  return `${[[name], ...blocks].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function sentenceLines(sentence: ExplainedSentence): string[] {
  const { start, end, text, leadIn, isHeading, section, topics, phrases, operators, clauses, findings } = sentence;
  const about = topics.length > 0 ? ` (${topics.join(', ')})` : '';
  return [
    `${start}–${end} ${isHeading ? 'heading ' : ''}“${plainLine(text)}”`,
    ...(section.length > 0 ? [`  in ${section.map((heading) => `“${plainLine(heading)}”`).join(' › ')}${about}`] : []),
    ...(leadIn ? [`  under “${plainLine(leadIn.text)}” (${leadIn.start}–${leadIn.end})`] : []),
    ...titled('phrases', phrases.map(phraseLine)),
    ...titled('operators', operators.map(operatorLine)),
    ...titled(
      'clauses',
      clauses.flatMap((clause, index) => clauseLines(clause, index, sentence.frames[index]!)),
    ),
    ...titled('findings', findings.map(findingLine)),
  ];
}

function titled(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`  ${title}`, ...lines.map((line) => `    ${line}`)] : [`  ${title}: none`];
}

function phraseLine({ facet, category, rule, findings, reason, ...words }: ExplainedPhrase): string {
  const outcome = findings.length > 0 ? findings.join(', ') : `no finding: ${reason ?? 'its extractor left it out'}`;
  return `${quoted(words)} ${facet} ${category} by ${rule} → ${plainLine(outcome)}`;
}

function operatorLine({ id, effect, scope, covers, ...words }: ExplainedOperator): string {
  return `${quoted(words)} ${id}: ${effect}, ${covers ? `of ${quoted(covers)}` : `of the ${SCOPES[scope]}`}`;
}

const SCOPES: Readonly<Record<ExplainedOperator['scope'], string>> = {
  clause: 'clause that it stands in',
  next: 'verb that follows',
  phrase: 'phrase that follows',
  statement: 'clause that follows',
  sentence: 'sentence',
};

function clauseLines(clause: ExplainedClause, index: number, frame: ExplainedFrame): string[] {
  const { relation, parent, mark, subject, form, voice, tense } = clause;
  const place = [
    `${relation}${parent === undefined ? '' : ` of ${parent + 1}`}`,
    ...(mark ? [`opened by ${quoted(mark)}`] : []),
    ...(subject ? [`subject ${quoted(subject)}`] : []),
    // Every infinitive is an infinitive.
    ...(form === relation ? [] : [form]),
    voice,
    tense,
  ];
  return [
    `${index + 1} ${quoted(clause)} ${place.join(', ')}`,
    `  ${frameWords(frame)}`,
    ...frame.trace.map(({ words }) => `  - ${plainLine(words)}`),
  ];
}

function frameWords({ act, lemma, agent, polarity, status, ...rest }: ExplainedFrame): string {
  const { hedged, obliged, onDevice, restriction } = rest;
  return [
    act === undefined ? `${lemma}: no act of data handling` : lemma === act ? act : `${act} (${lemma})`,
    `${AGENTS[agent.kind]}${agent.words ? ` ${quoted(agent.words)}` : ''}`,
    polarity,
    status,
    ...(hedged ? ['hedged'] : []),
    ...(obliged ? ['obliged'] : []),
    ...(onDevice ? ['on the device'] : []),
    ...(restriction ? [`of a part: ${quoted(restriction)}`] : []),
  ].join('; ');
}

const AGENTS: Readonly<Record<ExplainedFrame['agent']['kind'], string>> = {
  publisher: 'by the publisher',
  reader: 'by the reader',
  'third-party': 'by a third party',
  both: 'by the publisher and third parties',
  others: 'by others, of whom it only speaks',
  name: 'by a name that nobody has introduced',
  none: 'by nobody named',
  unknown: 'by an agent that is not understood',
};

function findingLine(finding: Finding): string {
  const { id, facet, category, stance, hedged, certainty, restriction, rule, attributes } = finding;
  const details = Object.entries(attributes).map(([name, value]) => `${name} ${String(value)}`);
  return plainLine(
    [
      `${id} ${facet} ${category}: ${stance}`,
      ...(restriction ? [`of a part: ${quoted(restriction)}`] : []),
      ...(hedged ? ['hedged'] : []),
      ...(certainty === 'inferred' ? ['inferred'] : []),
      ...details,
      `by ${rule}`,
    ].join('; '),
  );
}

function quoted({ text }: Pick<Citation, 'text'>): string {
  return `«${plainLine(text)}»`;
}
