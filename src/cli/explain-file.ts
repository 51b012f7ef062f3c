/** One file explained, or why it could not be. */
import { explain } from '../core/explain.ts';
import { ExplainError } from '../core/explain/explanation.ts';
import { formatExplanation } from '../core/formats/explanation-text.ts';
import { stringifyInOrder } from '../core/formats/json.ts';
import { formatErrorText } from '../core/formats/text.ts';
import { failure, toErrorRecord, type Failure } from './failure.ts';
import { readFileAt } from './file-source.ts';
import type { ExplainCommand } from './options.ts';
import { readDocument } from './read-document.ts';
import type { Source } from './source.ts';

/** What to write; a failure if that is an error in the explanation's place. */
export interface Explained {
  readonly text: string;
  readonly failure?: Failure;
}

export async function explainFile(command: ExplainCommand, cwd: string): Promise<Explained> {
  const incoming = await readFileAt(command.file, cwd);
  return 'failure' in incoming ? failed(incoming.failure, command) : explainSource(incoming.source, command);
}

async function explainSource(source: Source, command: ExplainCommand): Promise<Explained> {
  const { at, finding, assumeNotice } = command;
  try {
    const read = await readDocument(source);
    if ('failure' in read) return failed(read.failure, command);
    const explanation = explain(read.document, {
      assumeNotice,
      ...(at === undefined ? {} : { at }),
      ...(finding === undefined ? {} : { finding }),
    });
    return {
      text: command.format === 'json' ? `${JSON.stringify(explanation, null, 2)}\n` : formatExplanation(explanation),
    };
  } catch (error) {
    return failed(toFailure(error, source.id), command);
  }
}

function toFailure(error: unknown, id: string | undefined): Failure {
  if (error instanceof ExplainError) return failure(error.code, error.message, id);
  const message = error instanceof Error ? error.message : String(error);
  return failure('internal', `A fault of the analyser: ${message}`, id);
}

function failed(why: Failure, { format }: ExplainCommand): Explained {
  const record = toErrorRecord(why);
  return { text: format === 'json' ? `${stringifyInOrder(record, 2)}\n` : formatErrorText(record), failure: why };
}
