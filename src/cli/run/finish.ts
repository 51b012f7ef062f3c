/** The last files of a run: which texts are nearly the same, and the summary, with which it is done. */
import { writeCsv } from '../../core/formats/write-csv.ts';
import { writeDurable } from './durable.ts';
import type { RunFolder } from './folder.ts';
import type { Summary, SummaryBuilder } from './summary.ts';

export async function finish(folder: RunFolder, counted: SummaryBuilder): Promise<Summary> {
  const { summary, near } = counted.build();
  if (summary.duplicates.near) {
    const rows = near.map(({ text, group }) => [text, group]);
    await writeDurable(folder.nearDuplicates, writeCsv([['text', 'group'], ...rows]));
  }
  await writeDurable(folder.summary, `${JSON.stringify(summary, null, 2)}\n`);
  return summary;
}
