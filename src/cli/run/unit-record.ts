/** The record of a unit, written when its files are on the disk: with it the unit is done. */
import * as v from 'valibot';
import { writeDurable, type Written } from './durable.ts';
import { readJson, sizeOf, type RunFolder } from './folder.ts';
import { tallySchema } from './tally.ts';

const writtenSchema = v.strictObject({ bytes: v.number(), sha256: v.string() });

const recordSchema = v.strictObject({
  unit: v.string(),
  /** SHA-256 of its documents as they came in. */
  input: v.string(),
  report: writtenSchema,
  document: writtenSchema,
  tally: tallySchema,
  /** Of each text the first 16 digits of its hash, in order: equal for documents with the same text. */
  texts: v.array(v.string()),
  /** By the same digits, the sketches of texts, where some are looked for that are nearly the same. */
  sketches: v.exactOptional(v.record(v.string(), v.string())),
});
export type UnitRecord = v.InferOutput<typeof recordSchema>;

/** What a unit gives to the summary. */
export type Counted = Readonly<Pick<UnitRecord, 'tally' | 'texts' | 'sketches'>>;

export async function writeRecord(
  folder: RunFolder,
  unit: string,
  input: string,
  files: { readonly report: Written; readonly document: Written },
  counted: Counted,
): Promise<void> {
  await writeDurable(folder.unit(unit).record, `${JSON.stringify({ unit, input, ...files, ...counted })}\n`);
}

/** @returns undefined for a unit that is not done, or whose files are gone or cut */
export async function readRecord(folder: RunFolder, unit: string): Promise<UnitRecord | undefined> {
  const files = folder.unit(unit);
  const parsed = v.safeParse(recordSchema, await readJson(files.record));
  if (!parsed.success) return undefined;
  const { report, document } = parsed.output;
  const isWhole = (await sizeOf(files.report)) === report.bytes && (await sizeOf(files.document)) === document.bytes;
  return isWhole ? parsed.output : undefined;
}
