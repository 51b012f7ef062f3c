/** What is asked of a run: all that its bytes depend on, and how it is carried out. */
import type { Shard } from './parts.ts';

export const RUN_FORMATS = ['ndjson', 'csv', 'parquet'] as const;
export type RunFormat = (typeof RUN_FORMATS)[number];

/** What the bytes depend on; a run is resumed with the same alone. */
export interface RunSettings {
  readonly format: RunFormat;
  readonly assumeNotice: boolean;
  readonly detectOnly: boolean;
  readonly includeText: boolean;
  /** Documents in a unit. */
  readonly unitSize: number;
  /** For one document, in seconds of processor time. */
  readonly timeLimit: number;
  /** Of one worker's heap, in megabytes. */
  readonly memoryLimit: number;
  /** Are texts looked for that are nearly the same? */
  readonly nearDuplicates?: true;
  /** Of CSV and Parquet: the column with the documents. */
  readonly column?: string;
}

export interface RunCommand {
  readonly kind: 'run';
  /** Files, folders, globs and lists of them as given. */
  readonly inputs: readonly string[];
  readonly output: string;
  readonly settings: RunSettings;
  readonly threads: number;
  readonly shard: Shard;
  readonly resume: boolean;
  /** `json`: a line a second on standard error; absent: a line for people where that is a terminal. */
  readonly progress: 'json' | undefined;
}

export interface MergeCommand {
  readonly kind: 'merge';
  /** Of all shards of a run. */
  readonly folders: readonly string[];
  readonly output: string;
}

export interface SummaryCommand {
  readonly kind: 'summary';
  /** Of a run, or of shards. */
  readonly folders: readonly string[];
  readonly format: 'text' | 'json';
}
