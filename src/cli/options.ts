/** The words of the command line: what was asked for, or why it cannot be understood. */
import { parseArgs } from 'node:util';

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

export type Command =
  | AnalyseCommand
  | ExplainCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misuse'; readonly message: string };

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'assume-notice': { type: 'boolean' },
  'detect-only': { type: 'boolean' },
  'include-text': { type: 'boolean' },
  at: { type: 'string' },
  finding: { type: 'string' },
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

/** Options that one command has and the other has not. */
const OWN = { explain: ['at', 'finding'], analyse: ['detect-only', 'include-text'] } as const;

type Values = Partial<Record<keyof typeof OPTIONS, string | boolean>>;

function foreignTo(verb: keyof typeof OWN, values: Values): Command | undefined {
  const other = verb === 'analyse' ? 'explain' : 'analyse';
  const name = OWN[other].find((each) => values[each] !== undefined);
  return name && misuse(`--${name} belongs to '${other}'.`);
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

function misuse(message: string): Command {
  return { kind: 'misuse', message };
}

/** Node's messages go on with advice about `--` that misleads more than it helps here. */
function firstSentence(message: string): string {
  const end = message.indexOf('. ');
  return end === -1 ? message : message.slice(0, end + 1);
}
