/** The lines of the overviews of several notices, side by side: what each answers to the same question. */
import type { OverviewAnswer, OverviewItem, OverviewLine, OverviewTopic } from '../overview/line.ts';
import { OVERVIEW_TOPICS } from '../overview/line.ts';
import { overview } from '../overview/overview.ts';
import type { Report } from '../report.ts';
import { disagreement, type CellState } from './cell-state.ts';

export interface OverviewCell {
  readonly state: CellState;
  /** As in the notice's own overview; none where that has no such line, or was not read. */
  readonly line?: OverviewLine;
}

export interface OverviewRow {
  readonly topic: OverviewTopic;
  /** One a report, in their order. */
  readonly cells: readonly OverviewCell[];
  /** See `disagreement`. */
  readonly difference: number;
}

const STATES: Readonly<Record<OverviewAnswer, CellState>> = {
  yes: 'stated',
  may: 'hedged',
  condition: 'conditional',
  part: 'partial',
  no: 'denied',
  unclear: 'unclear',
  'not-found': 'not-found',
};

/** Each vendor has its own name and address: that those differ says nothing. */
const ALWAYS_DIFFERENT: ReadonlySet<OverviewTopic> = new Set(['publisher', 'contact']);

/** In the order of `OVERVIEW_TOPICS`; a line that no report has is left out. */
export function overviewRows(
  reports: readonly Pick<Report, 'findings' | 'checklist' | 'source' | 'warnings'>[],
): OverviewRow[] {
  const overviews = reports.map((report) => overview(report).lines);
  return OVERVIEW_TOPICS.flatMap((topic) => {
    const cells = overviews.map((lines): OverviewCell => {
      const line = lines.find((one) => one.topic === topic);
      if (line) return { state: STATES[line.answer], line };
      return { state: lines.length > 0 ? 'not-found' : 'unknown' };
    });
    if (cells.every(({ line }) => line === undefined)) return [];
    const details = ALWAYS_DIFFERENT.has(topic) ? undefined : cells.map(({ line }) => detailOf(line));
    return [
      {
        topic,
        cells,
        difference: disagreement(
          cells.map(({ state }) => state),
          details,
        ),
      },
    ];
  });
}

function detailOf(line: OverviewLine | undefined): string {
  return [...(line?.items ?? []).map(itemKey), ...(line?.missing ?? [])].toSorted().join('|');
}

function itemKey({ category, manner, values, only, onlyData }: OverviewItem): string {
  // Whose services they are makes no other kind of recipient; another period is another answer.
  const told = category === 'stated-period' ? values : [];
  return JSON.stringify([category, manner, told, only, onlyData]);
}
