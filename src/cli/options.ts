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

export type Command =
  | AnalyseCommand
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misuse'; readonly message: string };

const OPTIONS = {
  format: { type: 'string', short: 'f' },
  'assume-notice': { type: 'boolean' },
  'detect-only': { type: 'boolean' },
  'include-text': { type: 'boolean' },
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
  if (verb !== 'analyse') return misuse(`Unknown command '${verb}'.`);
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
