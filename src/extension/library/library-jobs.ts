/** Work over the whole library that takes its time: runs in a worker of its own, which ends with it. */
import { readBackup, writeBackup } from '../storage/backup.ts';
import { underImportLock } from '../storage/import-lock.ts';
import { LibraryError } from '../storage/library-error.ts';
import type { ImportResult, Library, Progress } from '../storage/library.ts';
import { readReports } from '../storage/read-reports.ts';
import { RefusedRecords } from '../storage/refused.ts';
import { exportFile, type NoticeToExport } from './export-files.ts';
import type { Questions } from './worker-protocol.ts';

/** Drops what an interrupted import left, unless one is under way; resolves to how many records are of an earlier form. */
export async function tidy(library: Library): Promise<number> {
  await underImportLock(() => library.dropStaged()).catch((thrown: unknown) => {
    if (!(thrown instanceof LibraryError && thrown.code === 'busy')) throw thrown;
  });
  return library.countOlder();
}

export function importReports(
  library: Library,
  { file, savedAt }: Questions['import']['asked'],
  onProgress: Progress,
): Promise<Questions['import']['answer']> {
  return takeIn((refused) => library.import(readReports(file, { savedAt, refused }), 'add', onProgress));
}

export function restore(
  library: Library,
  { file }: Questions['restore']['asked'],
  onProgress: Progress,
): Promise<Questions['restore']['answer']> {
  return takeIn((refused) => library.import(readBackup(file, { refused }), 'replace', onProgress));
}

async function takeIn(
  work: (refused: RefusedRecords) => Promise<ImportResult>,
): Promise<Questions['import']['answer']> {
  const refused = new RefusedRecords();
  const result = await underImportLock(() => work(refused));
  return { ...result, left: refused.count, refused: refused.named };
}

/** What cannot be read is left out, and told. */
export async function backUp(library: Library, onProgress: Progress): Promise<Questions['backUp']['answer']> {
  const unreadable = new Set<string>();
  for (;;) {
    const ids = (await library.ids()).filter((id) => !unreadable.has(id));
    const before = unreadable.size;
    try {
      const records = library.each(ids, (id) => unreadable.add(id));
      return { blob: await writeBackup(records, ids.length, onProgress), left: unreadable.size };
    } catch (thrown) {
      // The first line says how many there are, so that what is found on the way to be damaged begins it anew.
      if (unreadable.size === before) throw thrown;
    }
  }
}

export async function writeExport(
  library: Library,
  { format, ids, options }: Questions['export']['asked'],
  onProgress: Progress,
): Promise<Questions['export']['answer']> {
  const left: string[] = [];
  const { name, type, parts } = await exportFile(format, noticesOf(library, ids, { onProgress, left }), options);
  return { name, blob: new Blob([...parts], { type }), left: left.length };
}

async function* noticesOf(
  library: Library,
  ids: readonly string[],
  { onProgress, left }: { readonly onProgress: Progress; readonly left: string[] },
): AsyncGenerator<NoticeToExport> {
  for (const [index, id] of ids.entries()) {
    // One that is damaged, or was just removed, hinders no other.
    const notice = await library.notice(id).catch(() => undefined);
    if (notice) {
      const versions = await library.versions(notice.key);
      yield { notice, version: versions.length - versions.findIndex((row) => row.id === id) };
    } else left.push(id);
    onProgress(index + 1, ids.length);
  }
}
