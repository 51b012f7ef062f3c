/** How a document's sentences were read: the pipeline once more, with its steps kept. */
import { analyse, packFor, readDocument } from './analyse.ts';
import type { NoticeDocument } from './document.ts';
import { foundBySentence } from './explain/phrases.ts';
import { explainSentence } from './explain/sentence.ts';
import { ExplainError, type Explanation } from './explain/explanation.ts';
import type { Finding } from './report.ts';
import { wasAnalysed } from './report-facts.ts';
import { Notice, type Sentence } from './text/notice.ts';

export interface ExplainOptions {
  /** Only the sentence at this offset into `document.text` (UTF-16); between two sentences, the one before. */
  readonly at?: number;
  /** Only the sentence in which the finding of this id was made. Goes before `at`. */
  readonly finding?: string;
  /** Read even what detection rejects. */
  readonly assumeNotice?: boolean;
}

/**
 * Explains how sentences were read: which phrases of the vocabulary stand in them, who does what in each clause, what
 * denies or suspends it, which findings were made, and why others were not. Without `at` and `finding`, of all sentences.
 * The fields may change with the grammar; the report is what stays.
 * @throws {ExplainError} `no-such-finding`, `bad-offset`, or `not-read` where `analyse` reads nothing
 */
export function explain(document: NoticeDocument, options: ExplainOptions = {}): Explanation {
  const { assumeNotice = false } = options;
  const report = analyse(document, { assumeNotice });
  const pack = packFor(report.source.language);
  if (!pack || !wasAnalysed(report)) throw new ExplainError('not-read', whyNotRead(report.warnings));
  const { document: read, forth, back } = readDocument(document);
  const { findings } = read === document ? report : analyse(read, { assumeNotice });
  const notice = new Notice(read, pack);
  const found = foundBySentence(notice);
  const sentences = selected(notice, findings, withOffset(options, document.text.length, forth));
  const explained = sentences.map((sentence) => explainSentence(notice, sentence, found.get(sentence) ?? [], findings));
  return { analyser: report.analyser, source: report.source, sentences: back(explained) };
}

function selected(
  { sentences }: Notice,
  findings: readonly Finding[],
  { at, finding }: ExplainOptions,
): readonly Sentence[] {
  if (finding !== undefined) {
    const found = findings.find(({ id }) => id === finding);
    if (!found) throw new ExplainError('no-such-finding', noSuchFinding(finding, findings.length));
    return sentenceAt(sentences, found.span.start);
  }
  return at === undefined ? sentences : sentenceAt(sentences, at);
}

/** The options with their offset led into the text that is read. */
function withOffset(options: ExplainOptions, length: number, forth: (offset: number) => number): ExplainOptions {
  const { at } = options;
  if (at === undefined || options.finding !== undefined) return options;
  if (!Number.isInteger(at) || at < 0 || at >= length)
    throw new ExplainError('bad-offset', `Offset ${at} is outside the text, which has ${length} characters.`);
  return { ...options, at: forth(at) };
}

function sentenceAt(sentences: readonly Sentence[], at: number): readonly Sentence[] {
  const found = sentences.findLast(({ start }) => start <= at) ?? sentences[0];
  return found ? [found] : [];
}

function noSuchFinding(id: string, count: number): string {
  const known = count === 0 ? 'it has none' : count === 1 ? 'it has f1 alone' : `it has f1 to f${count}`;
  return `The report has no finding '${id}': ${known}.`;
}

function whyNotRead(warnings: readonly { readonly code: string; readonly message: string }[]): string {
  return (
    warnings.find(({ code }) => code === 'not-read' || code === 'unsupported-language')?.message ??
    'What the text says was not read.'
  );
}
