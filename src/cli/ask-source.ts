/** One question in, its answers out, or why there are none: exceptions end here. */
import { ask, AskError } from '../core/ask.ts';
import type { NoticeDocument } from '../core/document.ts';
import { formatAnswers, formatAnswersJson, type AnswersRecord } from '../core/formats/answers.ts';
import { failure, type Failure } from './failure.ts';
import type { AskCommand } from './options.ts';
import { readDocument } from './read-document.ts';
import type { Incoming, Source } from './source.ts';

/** What to write; a failure if that is an error in the answers' place. */
export interface Asked {
  readonly text: string;
  readonly failure?: Failure;
}

/** `columns`: the terminal's width, where there is one. */
export async function askSource(incoming: Incoming, format: AskCommand['format'], columns?: number): Promise<Asked> {
  const record = 'failure' in incoming ? incoming.failure : await answer(incoming.source);
  const why = 'code' in record ? record : undefined;
  const { id } = record;
  const written: AnswersRecord = why
    ? { ...(id === undefined ? {} : { id }), error: { code: why.code, message: why.message } }
    : (record as AnswersRecord);
  const text =
    format === 'text'
      ? formatAnswers(written, { width: Math.min(100, Math.max(40, columns ?? 80)) })
      : formatAnswersJson(written, format === 'json' ? 2 : 0);
  return { text, ...(why ? { failure: why } : {}) };
}

async function answer(source: Source): Promise<AnswersRecord | Failure> {
  const { id, question = '' } = source;
  try {
    const read = await documentOf(source);
    if ('failure' in read) return read.failure;
    const answers = ask(read.document, question);
    return { ...(id === undefined ? {} : { id }), answers };
  } catch (error) {
    if (error instanceof AskError) return failure(error.code, error.message, id);
    const message = error instanceof Error ? error.message : String(error);
    return failure('internal', `A fault of the analyser: ${message}`, id);
  }
}

let last: { readonly source: Source; readonly document: NoticeDocument } | undefined;

/** Several questions in a row are often asked of one text, which is then read once. */
async function documentOf(source: Source): Promise<{ document: NoticeDocument } | { failure: Failure }> {
  if (last && isSame(last.source, source)) return last;
  const read = await readDocument(source);
  if ('document' in read) last = { source, document: read.document };
  return read;
}

function isSame(one: Source, other: Source): boolean {
  return (
    'content' in one &&
    'content' in other &&
    one.content === other.content &&
    one.contentType === other.contentType &&
    one.language === other.language &&
    one.url === other.url
  );
}
