/** The buttons that choose which rows are shown, each with how many it leaves. */
import type { JSX } from 'preact';
import { t, tCount, type MessageKey } from '../i18n.ts';
import { announce } from './announce.ts';
import { useRoving } from './roving.ts';
import { countOf, isShown, ROW_FILTERS, type ChosenFilters, type RowFilter } from './row-filter.ts';
import type { FacetRows } from './statement-rows.ts';

/** A way of saying is called here as the overview calls it. */
const WORDS: Readonly<Record<RowFilter, MessageKey>> = {
  stated: 'overview_answer_yes',
  hedged: 'overview_answer_may',
  conditional: 'overview_answer_condition',
  denied: 'overview_answer_no',
  sensitive: 'filter_sensitive',
};

interface Props {
  readonly groups: readonly FacetRows[];
  readonly chosen: ChosenFilters;
  readonly onChoose: (chosen: ChosenFilters) => void;
}

export function RowFilters({ groups, chosen, onChoose }: Props): JSX.Element {
  const names = ROW_FILTERS.map((filter) => t(WORDS[filter]));
  const { list, onKeyDown, at } = useRoving(names);
  const toggle = (filter: RowFilter): void => {
    const next = new Set(chosen);
    if (!next.delete(filter)) next.add(filter);
    onChoose(next);
    const shown = groups.flatMap(({ rows }) => rows).filter((row) => isShown(row, next));
    announce(tCount('statementCount', shown.length));
  };
  return (
    <div class="row-filters">
      <span id="filters-title" class="quiet">
        {t('filterLabel')}
      </span>
      <div role="toolbar" aria-labelledby="filters-title" ref={list} onKeyDown={onKeyDown}>
        {ROW_FILTERS.map((filter, place) => {
          const count = countOf(filter, groups, chosen);
          const isChosen = chosen.has(filter);
          const isSpent = count === 0 && !isChosen;
          return (
            <button
              key={filter}
              type="button"
              aria-pressed={isChosen}
              aria-disabled={isSpent}
              {...at(place)}
              onClick={() => !isSpent && toggle(filter)}
            >
              {names[place]} <small>{count}</small>
            </button>
          );
        })}
      </div>
    </div>
  );
}
