/**
 * The command line proper: arguments and streams in, an exit status out. What a command needs is loaded when it is asked
 * for: a run's own process reads no document, and `--help` need not wait for the rules.
 */
import { setImmediate } from 'node:timers/promises';
import { EXIT } from './exit.ts';
import type { Failure } from './failure.ts';
import { fileSource, readFileAt } from './file-source.ts';
import { HELP, USAGE } from './help.ts';
import { ndjsonSource } from './ndjson-source.ts';
import {
  parseCommand,
  type AnalyseCommand,
  type AskCommand,
  type Command,
  type ExplainCommand,
  type Format,
} from './options.ts';
import { createOutput } from './output.ts';
import { createProgress, type Progress } from './progress.ts';
import type { MergeCommand, RunCommand, SummaryCommand } from './run/settings.ts';
import type { Incoming } from './source.ts';
import type { Terminal } from './terminal.ts';

/** The exit status. What fails but for a document's sake ends the run with a message. */
export async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const progress = createProgress(terminal.stderr);
  try {
    return await obey(parseCommand(args), terminal, progress);
  } catch (error) {
    progress.say(`smallprint: ${error instanceof Error ? error.message : String(error)}`);
    return EXIT.someFailed;
  }
}

async function obey(command: Command, terminal: Terminal, progress: Progress): Promise<number> {
  switch (command.kind) {
    case 'help':
      await createOutput(terminal.stdout).write(HELP);
      return EXIT.done;
    case 'version': {
      const { ANALYSER_VERSION } = await import('../core/version.ts');
      await createOutput(terminal.stdout).write(`${ANALYSER_VERSION}\n`);
      return EXIT.done;
    }
    case 'misuse':
      progress.say(`smallprint: ${command.message}`, `Usage: ${USAGE}`, 'More: smallprint --help');
      return EXIT.misuse;
    case 'analyse':
      return analyseAll(command, terminal, progress);
    case 'explain':
      return explainOne(command, terminal, progress);
    case 'ask':
      return askAll(command, terminal, progress);
    case 'run':
    case 'merge':
    case 'summary':
      return atScale(command, terminal, progress);
  }
}

async function atScale(
  command: RunCommand | MergeCommand | SummaryCommand,
  terminal: Terminal,
  progress: Progress,
): Promise<number> {
  const { carryOut } = await import('./run/carry-out.ts');
  return carryOut(command, terminal, progress);
}

async function explainOne(command: ExplainCommand, { stdout, cwd }: Terminal, progress: Progress): Promise<number> {
  const { explainFile } = await import('./explain-file.ts');
  const { text, failure } = await explainFile(command, cwd);
  if (failure) progress.say(failureLine(failure));
  await createOutput(stdout).write(text);
  return failure ? EXIT.someFailed : EXIT.done;
}

async function askAll({ input, format }: AskCommand, terminal: Terminal, progress: Progress): Promise<number> {
  const { stdin, stdout, cwd, interruption } = terminal;
  const { askSource } = await import('./ask-source.ts');
  const output = createOutput(stdout);
  let someFailed = false;
  const incoming =
    input === '-'
      ? ndjsonSource(stdin as AsyncIterable<Uint8Array>, undefined, true)
      : oneFile(input.file, input.question, cwd);
  for await (const one of until(interruption, incoming)) {
    const { text, failure } = await askSource(one, format, stdout.columns);
    if (failure) {
      someFailed = true;
      progress.say(failureLine(failure));
    }
    const more = await output.write(text);
    if (input === '-') progress.step();
    if (!more) break;
    await setImmediate();
  }
  progress.end();
  if (interruption.aborted) return EXIT.interrupted;
  return someFailed ? EXIT.someFailed : EXIT.done;
}

async function* oneFile(file: string, question: string, cwd: string): AsyncGenerator<Incoming> {
  const incoming = await readFileAt(file, cwd);
  yield 'failure' in incoming ? incoming : { source: { ...incoming.source, question } };
}

function failureLine({ id, code, message }: Failure): string {
  return `smallprint: ${id === undefined ? '' : `${id}: `}${message} [${code}]`;
}

async function analyseAll(command: AnalyseCommand, terminal: Terminal, progress: Progress): Promise<number> {
  const { stdin, stdout, cwd, interruption } = terminal;
  const { analyseSource } = await import('./analyse-source.ts');
  const { createFormatter, formatOutcome } = await import('./formatter.ts');
  const output = createOutput(stdout);
  const formatter = createFormatter(command.format ?? defaultFormat(command, stdout.isTTY), stdout.columns);
  let someFailed = false;

  for await (const incoming of until(interruption, openSource(command, stdin, cwd))) {
    const { outcome, text } = formatOutcome(
      formatter,
      'failure' in incoming
        ? { kind: 'failure', failure: incoming.failure }
        : await analyseSource(incoming.source, command),
    );
    if (outcome.kind === 'failure') {
      someFailed = true;
      progress.say(failureLine(outcome.failure));
    }
    const more = await output.write(text);
    progress.step();
    // Nobody reads on (`smallprint … | head`): no fault, but no reason to work either.
    if (!more) break;
    // The analysis never yields by itself; this lets an interruption in between two documents.
    await setImmediate();
  }
  await output.write(formatter.end());
  progress.end();
  if (interruption.aborted) return EXIT.interrupted;
  return someFailed ? EXIT.someFailed : EXIT.done;
}

function openSource(command: AnalyseCommand, stdin: NodeJS.ReadableStream, cwd: string): AsyncGenerator<Incoming> {
  if (command.inputs !== '-') return fileSource(command.inputs, cwd);
  return ndjsonSource(stdin as AsyncIterable<Uint8Array>);
}

function defaultFormat(command: AnalyseCommand, isTerminal: boolean | undefined): Format {
  if (command.inputs === '-') return 'ndjson';
  return isTerminal ? 'text' : 'json';
}

/** The items up to the interruption, which need not wait for an input that has gone quiet. */
async function* until<T>(interruption: AbortSignal, items: AsyncGenerator<T>): AsyncGenerator<T> {
  // Not a race with one promise for all: that would hold every item until the end.
  let stop = (): void => {};
  interruption.addEventListener('abort', () => stop(), { once: true });
  while (!interruption.aborted) {
    const next = await new Promise<IteratorResult<T> | undefined>((resolve, reject) => {
      stop = () => resolve(undefined);
      items.next().then(resolve, reject);
    });
    if (next === undefined || interruption.aborted || next.done) return;
    yield next.value;
  }
}
