/** Shards put together to the run that they are shares of: the same bytes as if it had been carried out in one. */
import { createReadStream } from 'node:fs';
import path from 'node:path';
import { createDurable, type Written } from './durable.ts';
import { isEmptyFolder, manifestOf, runFolder, sizeOf, type RunFolder } from './folder.ts';
import { readManifest, sharedSettings, writeManifest, type Manifest } from './manifest.ts';
import { RunError } from './run-error.ts';
import { createSummary, type Summary } from './summary.ts';
import { finish } from './finish.ts';
import { readRecord, writeRecord, type UnitRecord } from './unit-record.ts';

/** A folder with a run or a shard of one. */
interface Opened {
  readonly name: string;
  readonly folder: RunFolder;
  readonly manifest: Manifest;
  readonly isDone: boolean;
}

/**
 * @param folders of all shards, each finished, as they are called
 * @throws {RunError} if one is missing or not finished, if they do not belong together, or a file is not what it was
 */
export async function mergeRuns(folders: readonly string[], output: string, cwd: string): Promise<Summary> {
  const into = path.resolve(cwd, output);
  if (!(await isEmptyFolder(into))) throw new RunError('output-exists', 'The output folder is not empty.');
  const shards = await Promise.all(folders.map((name) => openShard(name, cwd)));
  const manifest = mergedManifest(shards);
  const target = runFolder(into, manifest.settings.format);
  await writeManifest(target.manifest, manifest);
  const summary = createSummary();
  for (const { name, folder } of shards) {
    for (const unit of await folder.recorded()) {
      const record = await readRecord(folder, unit);
      if (!record) throw new RunError('incomplete', `Unit ${unit} of ${name} is not whole.`);
      await copyUnit(record, folder, target);
      summary.add(record);
    }
  }
  return finish(target, summary);
}

/** @throws {RunError} `not-a-run` for a folder without a manifest */
export async function openShard(name: string, cwd: string): Promise<Opened> {
  const resolved = path.resolve(cwd, name);
  const manifest = await readManifest(manifestOf(resolved));
  if (!manifest) throw new RunError('not-a-run', `There is no run in ${name}.`);
  const folder = runFolder(resolved, manifest.settings.format);
  return { name, folder, manifest, isDone: (await sizeOf(folder.summary)) !== undefined };
}

function mergedManifest(shards: readonly Opened[]): Manifest {
  const [first] = shards;
  if (!first) throw new RunError('no-inputs', 'There is nothing to merge.');
  const { of } = first.manifest.shard;
  const other = shards.find(({ manifest }) => sharedSettings(manifest) !== sharedSettings(first.manifest));
  if (other) {
    throw new RunError('settings-changed', `${other.name} and ${first.name} are not shards of one run.`);
  }
  const open = shards.find(({ isDone }) => !isDone);
  if (open) throw new RunError('incomplete', `${open.name} is not finished.`);
  const numbers = new Set(shards.map(({ manifest }) => manifest.shard.number));
  const missing = Array.from({ length: of }, (_, index) => index + 1).filter((number) => !numbers.has(number));
  if (missing.length > 0) {
    throw new RunError('incomplete', `Of ${of} shards these are missing: ${missing.slice(0, 20).join(', ')}.`);
  }
  if (shards.length > of) throw new RunError('incomplete', 'A shard is there twice.');
  return { ...first.manifest, shard: { number: 1, of: 1 } };
}

async function copyUnit(record: UnitRecord, from: RunFolder, to: RunFolder): Promise<void> {
  const { unit, input, report, document, ...counted } = record;
  const [source, target] = [from.unit(unit), to.unit(unit)];
  await copy(source.report, target.report, report);
  await copy(source.document, target.document, document);
  await writeRecord(to, unit, input, { report, document }, counted);
}

async function copy(from: string, to: string, expected: Written): Promise<void> {
  const file = await createDurable(to);
  for await (const chunk of createReadStream(from) as AsyncIterable<Uint8Array>) await file.write(chunk);
  const { sha256 } = await file.commit();
  if (sha256 !== expected.sha256) {
    throw new RunError('incomplete', `${path.basename(from)} is not what its unit was recorded with.`);
  }
}
