/** The words of `smallprint run`, `merge` and `summary`. */
import { availableParallelism } from 'node:os';
import { misuse, type Misuse } from '../misuse.ts';
import type { Values } from '../options.ts';
import type { Shard } from './parts.ts';
import { RUN_FORMATS, type MergeCommand, type RunCommand, type RunFormat, type SummaryCommand } from './settings.ts';

/** Documents: half a minute's work of a thread, which is what a kill costs. */
const UNIT_SIZE = 250;
/** Seconds: many times what the longest notice takes. */
const TIME_LIMIT = 60;
/** Megabytes. */
const MEMORY_LIMIT = 2_048;
/** Of each kind of number, the greatest that makes sense. */
const MOST = { threads: 1_024, shards: 1_000_000, unit: 1_000_000, seconds: 86_400, megabytes: 1_000_000 };

export function runCommand(inputs: readonly string[], values: Values): RunCommand | Misuse {
  const { format = 'ndjson', output, shard, progress, column } = values;
  if (inputs.length === 0) return misuse('Nothing to read: name files, folders, globs or @LIST.');
  if (inputs.includes('-')) return misuse("'run' reads files, and no standard input ('-').");
  if (inputs.includes('')) return misuse('A file name is empty.');
  if (typeof output !== 'string' || output === '') return misuse('Name the folder for the results: --output DIR.');
  if (!isRunFormat(format)) return misuse(`Formats of a run: ${RUN_FORMATS.join(', ')}.`);
  if (progress !== undefined && progress !== 'json') return misuse('Progress can be told as: json.');
  const share = shard === undefined ? { number: 1, of: 1 } : shardOf(String(shard));
  if (!share) return misuse(`--shard takes a number and how many there are, as in 3/8, not '${shard}'.`);
  const threads = numberOf(values.threads, availableParallelism(), MOST.threads);
  if (threads === undefined) return misuse(`--threads takes a number from 1 to ${MOST.threads}.`);
  const unitSize = numberOf(values['unit-size'], UNIT_SIZE, MOST.unit);
  if (unitSize === undefined) return misuse('--unit-size takes a number of documents.');
  const timeLimit = numberOf(values['time-limit'], TIME_LIMIT, MOST.seconds);
  if (timeLimit === undefined) return misuse('--time-limit takes a number of seconds.');
  const memoryLimit = numberOf(values['memory-limit'], MEMORY_LIMIT, MOST.megabytes);
  if (memoryLimit === undefined) return misuse('--memory-limit takes a number of megabytes.');
  return {
    kind: 'run',
    inputs,
    output,
    settings: {
      format,
      assumeNotice: values['assume-notice'] === true,
      detectOnly: values['detect-only'] === true,
      includeText: values['include-text'] === true,
      unitSize,
      timeLimit,
      memoryLimit,
      ...(values['near-duplicates'] === true ? { nearDuplicates: true as const } : {}),
      ...(column === undefined ? {} : { column: String(column) }),
    },
    threads,
    shard: share,
    resume: values.resume === true,
    progress,
  };
}

export function mergeCommand(folders: readonly string[], { output, format }: Values): MergeCommand | Misuse {
  if (folders.length === 0 || folders.includes('')) return misuse('Nothing to merge: name the folders of all shards.');
  if (typeof output !== 'string' || output === '') return misuse('Name the folder for the results: --output DIR.');
  if (format !== undefined) return misuse('What is merged keeps its format.');
  return { kind: 'merge', folders, output };
}

export function summaryCommand(folders: readonly string[], { format = 'text' }: Values): SummaryCommand | Misuse {
  if (folders.length === 0 || folders.includes('')) return misuse('Nothing to sum up: name the folder of a run.');
  if (format !== 'text' && format !== 'json') return misuse('Formats of a summary: text, json.');
  return { kind: 'summary', folders, format };
}

function isRunFormat(name: unknown): name is RunFormat {
  return (RUN_FORMATS as readonly unknown[]).includes(name);
}

/** Undefined for what is no whole number from 1 to `most`. */
function numberOf(given: string | boolean | undefined, otherwise: number, most: number): number | undefined {
  if (given === undefined) return otherwise;
  const number = /^\d{1,9}$/u.test(String(given)) ? Number(given) : 0;
  return number >= 1 && number <= most ? number : undefined;
}

function shardOf(given: string): Shard | undefined {
  const [, number = '', of = ''] = /^(\d{1,7})\/(\d{1,7})$/u.exec(given) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  return shard.number >= 1 && shard.number <= shard.of && shard.of <= MOST.shards ? shard : undefined;
}
