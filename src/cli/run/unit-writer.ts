/** Units as they come in order, each written to its files and recorded when it is whole. */
import { formatCsvHeader } from '../../core/formats/csv.ts';
import { formatDocumentsHeader } from '../../core/formats/document-rows.ts';
import type { RunFolder } from './folder.ts';
import { DOCUMENT_TABLE, FINDING_TABLE } from './outputs/parquet.ts';
import type { Presented } from './outputs/present.ts';
import { createTable, type TableFile } from './outputs/table-file.ts';
import type { RunFormat } from './settings.ts';
import { count, emptyTally, type Tally } from './tally.ts';
import { writeRecord, type Counted } from './unit-record.ts';

export interface UnitWriter {
  start(unit: string): Promise<void>;
  add(presented: Presented): Promise<void>;
  /** @returns what was counted in the unit */
  end(input: string): Promise<Counted>;
  /** Leaves a unit that is not whole for another time. */
  abandon(): Promise<void>;
}

interface OpenUnit {
  readonly unit: string;
  readonly report: TableFile;
  readonly document: TableFile;
  readonly tally: Tally;
  readonly texts: string[];
  readonly sketches: Map<string, string>;
}

/** Digits of a hash that tell texts apart: 64 bits, so that among a hundred million none meets another by chance. */
const TEXT_DIGITS = 16;

export function createUnitWriter(folder: RunFolder, format: RunFormat): UnitWriter {
  let open: OpenUnit | undefined;
  return {
    async start(unit) {
      const files = folder.unit(unit);
      open = {
        unit,
        report: await createTable(files.report, format, formatCsvHeader(), FINDING_TABLE),
        document: await createTable(files.document, format, formatDocumentsHeader(), DOCUMENT_TABLE),
        tally: emptyTally(),
        texts: [],
        sketches: new Map(),
      };
    },
    async add({ report, document, facts }) {
      if (!open) throw new Error('No unit is open.');
      await open.report.add(report);
      await open.document.add(document);
      count(open.tally, facts);
      if (facts.text === undefined) return;
      const text = facts.text.slice(0, TEXT_DIGITS);
      open.texts.push(text);
      if (facts.sketch !== undefined) open.sketches.set(text, facts.sketch);
    },
    async end(input) {
      if (!open) throw new Error('No unit is open.');
      const { unit, tally, texts, sketches } = open;
      const files = { report: await open.report.commit(), document: await open.document.commit() };
      open = undefined;
      const counted = { tally, texts, ...(sketches.size > 0 ? { sketches: Object.fromEntries(sketches) } : {}) };
      await writeRecord(folder, unit, input, files, counted);
      return counted;
    },
    async abandon() {
      await open?.report.abandon();
      await open?.document.abandon();
      open = undefined;
    },
  };
}
