/** A run: inputs to documents, documents through the workers, what comes of them to units on the disk. */
import path from 'node:path';
import { finish } from './finish.ts';
import { isEmptyFolder, runFolder, type RunFolder } from './folder.ts';
import { inOrder } from './in-order.ts';
import { weightOf } from './inputs/delivery.ts';
import { listInputs, type Input } from './inputs/list-inputs.ts';
import { readInput } from './inputs/read-input.ts';
import { checkResumable, createManifest, readManifest, writeManifest, type Manifest } from './manifest.ts';
import type { Presented } from './outputs/present.ts';
import { hasPart, planParts } from './parts.ts';
import { createPool, type Pool } from './pool.ts';
import { RunError } from './run-error.ts';
import type { RunProgress } from './run-progress.ts';
import type { RunCommand } from './settings.ts';
import { createSummary, type Summary } from './summary.ts';
import { readRecord } from './unit-record.ts';
import { unitStream, type UnitItem } from './unit-stream.ts';
import { createUnitWriter } from './unit-writer.ts';

/** Documents under way, for each thread: enough that a slow one does not hold up the others for long. */
const AHEAD = 32;
/** Bytes of documents under way. */
const AHEAD_BYTES = 48_000_000;

/**
 * @param worker another program for the workers than the built one
 * @returns undefined if it was interrupted
 * @throws {RunError} if it cannot be begun or resumed
 */
export async function runInputs(
  command: RunCommand,
  cwd: string,
  progress: RunProgress,
  interruption: AbortSignal,
  worker?: string,
): Promise<Summary | undefined> {
  const output = path.resolve(cwd, command.output);
  const inputs = await listInputs(command.inputs, cwd, output);
  if (!inputs.some((input) => 'path' in input)) throw new RunError('no-inputs', 'There is no file to read.');
  const pool = await createPool(command.threads, command.settings, worker);
  // What is under way may take a minute yet; it is done again when the run is resumed.
  interruption.addEventListener('abort', () => void pool.close(), { once: true });
  try {
    const manifest = createManifest(pool.analyser, command.settings, inputs, command.shard);
    await begin(output, manifest, command.resume);
    return await readAll({ command, inputs, pool, progress, interruption }, runFolder(output, command.settings.format));
  } finally {
    await pool.close();
  }
}

async function begin(output: string, manifest: Manifest, resume: boolean): Promise<void> {
  const { manifest: file } = runFolder(output, manifest.settings.format);
  if (!resume && !(await isEmptyFolder(output))) {
    throw new RunError('output-exists', 'The output folder is not empty; --resume goes on with the run in it.');
  }
  const begun = await readManifest(file);
  if (begun) checkResumable(begun, manifest);
  else await writeManifest(file, manifest);
}

interface Run {
  readonly command: RunCommand;
  readonly inputs: readonly Input[];
  readonly pool: Pool;
  readonly progress: RunProgress;
  readonly interruption: AbortSignal;
}

type Done = { readonly item: UnitItem; readonly presented?: Presented };

async function readAll(run: Run, folder: RunFolder): Promise<Summary | undefined> {
  const { command, inputs, pool, progress, interruption } = run;
  const { settings, shard, threads } = command;
  const summary = createSummary();
  const done = new Map<string, string>();
  for (const name of await folder.recorded()) {
    const record = await readRecord(folder, name);
    if (!record) continue;
    done.set(name, record.input);
    summary.add(record);
    progress.resumed(record.tally.documents);
  }

  const parts = planParts(inputs, settings.unitSize);
  const own = parts.filter((part) => hasPart(shard, part, parts)).flatMap((part) => part.inputs);
  progress.start(own.reduce((sum, input) => sum + ('bytes' in input ? input.bytes : 0), 0));
  const { column } = settings;
  const items = unitStream({
    parts,
    shard,
    unitSize: settings.unitSize,
    read: (input) => readInput(input, { column, onRead: (bytes) => progress.readBytes(bytes) }),
    done: (unit) => done.get(unit),
  });

  const writer = createUnitWriter(folder, settings.format);
  const work = async (item: UnitItem): Promise<Done> =>
    item.kind === 'document' ? { item, presented: await pool.read(item.delivery) } : { item };
  const weigh = (item: UnitItem): number => (item.kind === 'document' ? weightOf(item.delivery) : 0);
  for await (const { item, presented } of inOrder(items, work, weigh, {
    items: AHEAD * threads,
    weight: AHEAD_BYTES,
  })) {
    if (interruption.aborted) {
      await writer.abandon();
      return undefined;
    }
    if (item.kind === 'start') await writer.start(item.unit);
    else if (item.kind === 'end') summary.add(await writer.end(item.input));
    else if (presented) {
      await writer.add(presented);
      progress.step(presented.facts);
    }
  }
  return finish(folder, summary);
}
