/** What is counted of documents, a unit at a time, so that counts of units add up to those of a run and of many. */
import * as v from 'valibot';
import type { Facts } from './outputs/present.ts';

const counts = v.record(v.string(), v.number());

export const tallySchema = v.strictObject({
  documents: v.number(),
  /** Notices whose contents were read. */
  read: v.number(),
  verdicts: counts,
  languages: counts,
  /** By code. */
  errors: counts,
  /** By item, how many of the notices that were read say it, deny it, or do not speak of it. */
  checklist: v.record(v.string(), counts),
  controllers: counts,
});
export type Tally = v.InferOutput<typeof tallySchema>;

export function emptyTally(): Tally {
  return { documents: 0, read: 0, verdicts: {}, languages: {}, errors: {}, checklist: {}, controllers: {} };
}

export function count(tally: Tally, facts: Facts): void {
  tally.documents += 1;
  if (facts.isRead) tally.read += 1;
  for (const [counted, key] of [
    [tally.verdicts, facts.verdict],
    [tally.languages, facts.language],
    [tally.errors, facts.error],
    [tally.controllers, facts.controller],
  ] as const) {
    if (key !== undefined) add(counted, key, 1);
  }
  for (const [item, status] of Object.entries(facts.checklist ?? {})) add((tally.checklist[item] ??= {}), status, 1);
}

export function addTally(sum: Tally, more: Tally): void {
  sum.documents += more.documents;
  sum.read += more.read;
  for (const key of ['verdicts', 'languages', 'errors', 'controllers'] as const) addAll(sum[key], more[key]);
  for (const [item, statuses] of Object.entries(more.checklist)) addAll((sum.checklist[item] ??= {}), statuses);
}

function addAll(counted: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [key, number] of Object.entries(more)) add(counted, key, number);
}

/** Also for a company called `constructor`. */
function add(counted: Record<string, number>, key: string, number: number): void {
  counted[key] = (Object.hasOwn(counted, key) ? (counted[key] ?? 0) : 0) + number;
}
