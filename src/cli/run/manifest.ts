/** What a run was asked, so that it is resumed as it was begun, and shards are merged that belong together. */
import { createHash } from 'node:crypto';
import * as v from 'valibot';
import { analyserSchema, type Report } from '../../core/report.ts';
import { writeDurable } from './durable.ts';
import { readJson } from './folder.ts';
import type { Input } from './inputs/list-inputs.ts';
import type { Shard } from './parts.ts';
import { RunError } from './run-error.ts';
import { RUN_FORMATS, type RunSettings } from './settings.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const manifestSchema = v.strictObject({
  /** Of this file and the folder around it. */
  version: v.literal(1),
  analyser: analyserSchema,
  settings: v.strictObject({
    format: v.picklist(RUN_FORMATS),
    assumeNotice: v.boolean(),
    detectOnly: v.boolean(),
    includeText: v.boolean(),
    unitSize: count,
    timeLimit: v.number(),
    memoryLimit: v.number(),
    nearDuplicates: v.exactOptional(v.literal(true)),
    column: v.exactOptional(v.string()),
  }),
  /** `sha256`: of the files' names and sizes. What is in them has a hash in each unit's record. */
  inputs: v.strictObject({ files: count, bytes: count, sha256: v.string() }),
  shard: v.strictObject({ number: count, of: count }),
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

export function createManifest(
  analyser: Report['analyser'],
  settings: RunSettings,
  inputs: readonly Input[],
  shard: Shard,
): Manifest {
  const files = inputs.filter((input) => 'bytes' in input);
  const named = inputs.map((input) => ('failure' in input ? input.failure : [input.id, input.bytes]));
  return {
    version: 1,
    analyser,
    settings,
    inputs: {
      files: files.length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      sha256: createHash('sha256').update(JSON.stringify(named)).digest('hex'),
    },
    shard,
  };
}

/** @returns undefined if there is none; throws `not-a-run` for another program's file */
export async function readManifest(file: string): Promise<Manifest | undefined> {
  const found = await readJson(file);
  if (found === undefined) return undefined;
  const parsed = v.safeParse(manifestSchema, found);
  if (!parsed.success) throw new RunError('not-a-run', 'The manifest in the folder is not one of this program.');
  return parsed.output;
}

export async function writeManifest(file: string, manifest: Manifest): Promise<void> {
  await writeDurable(file, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** @throws {RunError} if what was begun is not what is asked for now */
export function checkResumable(begun: Manifest, asked: Manifest): void {
  if (!isSame(begun.inputs, asked.inputs)) {
    throw new RunError('input-changed', 'The run was begun with other input files, or they have changed since.');
  }
  const differing = (['analyser', 'settings', 'shard'] as const).find((key) => !isSame(begun[key], asked[key]));
  if (differing !== undefined) {
    throw new RunError(
      'settings-changed',
      `The run was begun with another ${differing === 'analyser' ? 'version or other rules' : differing}: ${JSON.stringify(begun[differing])}.`,
    );
  }
}

/** What shards of one run have in common: equal texts for those that belong together. */
export function sharedSettings({ version, analyser, settings, inputs, shard: { of } }: Manifest): string {
  return JSON.stringify([version, analyser, settings, inputs, of]);
}

/** Both as they are written: keys in one order, nothing undefined. */
function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
