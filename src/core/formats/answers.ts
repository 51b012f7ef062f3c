/** Answers to a question: as JSON for programs, as text for people. */
import type { Citation } from '../report.ts';
import { plainLine, wrap } from './plain-line.ts';

/** What is printed for a question: its answers, best first, or why there are none. */
export type AnswersRecord = { readonly id?: string } & (
  | {
      readonly answers: readonly {
        readonly quote: Citation;
        readonly findings: readonly string[];
        readonly score: number;
      }[];
    }
  | { readonly error: { readonly code: string; readonly message: string } }
);

/** `indent` in spaces; 0: on one line. A newline at the end. */
export function formatAnswersJson(record: AnswersRecord, indent: number): string {
  return `${JSON.stringify(record, null, indent)}\n`;
}

/** Each answer in quotation marks, free of characters that drive terminals. `width` in columns. */
export function formatAnswers(record: AnswersRecord, { width }: { readonly width: number }): string {
  if ('error' in record) {
    const name = record.id === undefined ? 'A document' : plainLine(record.id);
    return `${name}\nNot asked: ${plainLine(record.error.message)} (${record.error.code})\n`;
  }
  if (record.answers.length === 0) return 'Not found in this text.\n';
  const lines = record.answers.map(({ quote }, index) =>
    wrap(`“${plainLine(quote.text)}”`, width, `${index + 1}. `, '   '),
  );
  return `${lines.join('\n')}\n`;
}
