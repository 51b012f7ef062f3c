/** The words of the command line: what was asked for, or why it cannot be understood. */
import { parseArgs } from 'node:util';
import { misuse, type Misuse } from './misuse.ts';
import { mergeCommand, runCommand, summaryCommand } from './run/options.ts';
import type { MergeCommand, RunCommand, SummaryCommand } from './run/settings.ts';

export const FORMATS = ['text', 'json', 'ndjson', 'csv', 'tilt', 'dpv'] as const;
export type Format = (typeof FORMATS)[number];

/** Those in which a document without findings has no place. */
const OF_FINDINGS: ReadonlySet<Format> = new Set(['csv', 'tilt', 'dpv']);

export interface AnalyseCommand {
  readonly kind: 'analyse';
  /** Files and directories as given, or `'-'` for NDJSON on standard input. */
  readonly inputs: readonly string[] | '-';
  /** Absent: chosen by the input and by whether standard output is a terminal. */
  readonly format: Format | undefined;
  readonly assumeNotice: boolean;
  readonly detectOnly: boolean;
  readonly includeText: boolean;
}

export interface ExplainCommand {
  readonly kind: 'explain';
  readonly file: string;
  readonly format: 'text' | 'json';
  readonly at: number | undefined;
  readonly finding: string | undefined;
  readonly assumeNotice: boolean;
}

export interface AskCommand {
  readonly kind: 'ask';
  /** A file and what is asked of it, or `'-'` for NDJSON on standard input. */
  readonly input: { readonly file: string; readonly question: string } | '-';
  readonly format: 'text' | 'json' | 'ndjson';
}

export type Command =
  | AnalyseCommand
  | ExplainCommand
  | AskCommand
  | RunCommand
  | MergeCommand
  | SummaryCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | Misuse;

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'assume-notice': { type: 'boolean' },
  'detect-only': { type: 'boolean' },
  'include-text': { type: 'boolean' },
  at: { type: 'string' },
  finding: { type: 'string' },
  output: { type: 'string', short: 'o' },
  threads: { type: 'string' },
  shard: { type: 'string' },
  resume: { type: 'boolean' },
  progress: { type: 'string' },
  column: { type: 'string' },
  'near-duplicates': { type: 'boolean' },
  'unit-size': { type: 'string' },
  'time-limit': { type: 'string' },
  'memory-limit': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

/** Reads the arguments (without node and script). Misuse is a result with a message for people, never an exception. */
export function parseCommand(args: readonly string[]): Command {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return misuse(error instanceof Error ? firstSentence(error.message) : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help || positionals[0] === 'help') return { kind: 'help' };
  if (values.version) return { kind: 'version' };

  const [verb, ...inputs] = positionals;
  if (verb === undefined) return misuse('No command given.');
  if (verb === 'explain') return explainCommand(inputs, values);
  if (verb === 'ask') return askCommand(inputs, values);
  if (verb === 'run') return foreignTo('run', values) ?? runCommand(inputs, values);
  if (verb === 'merge') return foreignTo('merge', values) ?? mergeCommand(inputs, values);
  if (verb === 'summary') return foreignTo('summary', values) ?? summaryCommand(inputs, values);
  if (verb !== 'analyse') return misuse(`Unknown command '${verb}'.`);
  const foreign = foreignTo('analyse', values);
  if (foreign) return foreign;
  if (inputs.length === 0) return misuse("Nothing to analyse: name a file or directory, or '-' for standard input.");
  if (inputs.includes('-') && inputs.length > 1) return misuse("'-' (standard input) stands alone.");
  if (inputs.includes('')) return misuse('A file name is empty.');

  const { format } = values;
  if (format !== undefined && !isFormat(format)) {
    return misuse(`Unknown format '${format}'. Formats: ${FORMATS.join(', ')}.`);
  }
  const detectOnly = values['detect-only'] ?? false;
  if (detectOnly && format !== undefined && OF_FINDINGS.has(format)) {
    return misuse(`Format '${format}' is made of findings, and --detect-only gives none.`);
  }
  return {
    kind: 'analyse',
    inputs: inputs[0] === '-' ? '-' : inputs,
    format,
    assumeNotice: values['assume-notice'] ?? false,
    detectOnly,
    includeText: values['include-text'] ?? false,
  };
}

/** Options of some commands only, and of which. */
const OWNERS = {
  at: ['explain'],
  finding: ['explain'],
  'detect-only': ['analyse', 'run'],
  'include-text': ['analyse', 'run'],
  'assume-notice': ['analyse', 'explain', 'run'],
  output: ['run', 'merge'],
  threads: ['run'],
  shard: ['run'],
  resume: ['run'],
  progress: ['run'],
  column: ['run'],
  'near-duplicates': ['run'],
  'unit-size': ['run'],
  'time-limit': ['run'],
  'memory-limit': ['run'],
} as const;
type OwnedOption = keyof typeof OWNERS;

/** Options as given. */
export type Values = Partial<Record<keyof typeof OPTIONS, string | boolean>>;

type Verb = 'analyse' | 'ask' | 'explain' | 'merge' | 'run' | 'summary';

function foreignTo(verb: Verb, values: Values): Misuse | undefined {
  for (const name of Object.keys(OWNERS) as OwnedOption[]) {
    const owners: readonly string[] = OWNERS[name];
    if (values[name] === undefined || owners.includes(verb)) continue;
    return misuse(`--${name} belongs to ${owners.map((owner) => `'${owner}'`).join(' and ')}.`);
  }
  return undefined;
}

function askCommand(inputs: readonly string[], values: Values): Command {
  const foreign = foreignTo('ask', values);
  if (foreign) return foreign;
  const { format } = values;
  const [file, question] = inputs;
  if (file === '-') {
    if (inputs.length > 1) return misuse("'-' (standard input) stands alone: each line has its own question.");
    if (format !== undefined && format !== 'ndjson') return misuse("Answers to '-' are NDJSON.");
    return { kind: 'ask', input: '-', format: 'ndjson' };
  }
  if (!file || question === undefined) return misuse('Asking takes a file and a question.');
  if (inputs.length > 2) return misuse('Asking takes one question; put it in quotation marks.');
  if (format !== undefined && format !== 'text' && format !== 'json' && format !== 'ndjson') {
    return misuse('Formats of answers: text, json, ndjson.');
  }
  return { kind: 'ask', input: { file, question }, format: format ?? 'text' };
}

function explainCommand(inputs: readonly string[], values: Values): Command {
  const foreign = foreignTo('explain', values);
  if (foreign) return foreign;
  const [file] = inputs;
  if (!file || inputs.length > 1) return misuse('Explaining takes one file.');
  if (file === '-') return misuse("Explaining takes a file, and no standard input ('-').");
  const { format = 'text', at, finding } = values;
  if (format !== 'text' && format !== 'json') return misuse('Formats of an explanation: text, json.');
  if (at !== undefined && finding !== undefined) return misuse('--at or --finding, not both.');
  if (at !== undefined && !/^\d{1,15}$/u.test(String(at))) return misuse(`--at takes an offset, not '${at}'.`);
  return {
    kind: 'explain',
    file,
    format,
    at: at === undefined ? undefined : Number(at),
    finding: finding === undefined ? undefined : String(finding),
    assumeNotice: values['assume-notice'] === true,
  };
}

function isFormat(name: string): name is Format {
  return (FORMATS as readonly string[]).includes(name);
}

/** Node's messages go on with advice about `--` that misleads more than it helps here. */
function firstSentence(message: string): string {
  const end = message.indexOf('. ');
  return end === -1 ? message : message.slice(0, end + 1);
}
