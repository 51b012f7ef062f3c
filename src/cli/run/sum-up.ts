/** The summary of what is done in folders of runs, whether or not they are finished. */
import { openShard } from './merge.ts';
import { createSummary, type Summary } from './summary.ts';
import { readRecord } from './unit-record.ts';

/**
 * @param onOpen told of each folder whose run is not finished
 * @throws {RunError} `not-a-run`
 */
export async function sumUp(
  folders: readonly string[],
  cwd: string,
  onOpen: (folder: string) => void,
): Promise<Summary> {
  const summary = createSummary();
  for (const name of folders) {
    const { folder, isDone } = await openShard(name, cwd);
    if (!isDone) onOpen(name);
    for (const unit of await folder.recorded()) {
      const record = await readRecord(folder, unit);
      if (record) summary.add(record);
    }
  }
  return summary.build().summary;
}
