/** One facet, folded: how many statements it has, and its rows; a long list begins with a few. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatNumber, t, tCount } from '../i18n.ts';
import { facetWords } from '../labels.ts';
import { facetPart } from './go-to.ts';
import { onPaper } from './on-paper.ts';
import { Part } from './part.tsx';
import { isShown, type ChosenFilters } from './row-filter.ts';
import type { FacetRows, StatementRow } from './statement-rows.ts';
import { Statement } from './statement.tsx';

const SHOWN_AT_FIRST = 8;

interface Props {
  readonly group: FacetRows;
  readonly chosen: ChosenFilters;
}

export function FacetPart({ group: { facet, rows }, chosen }: Props): JSX.Element {
  const shown = rows.filter((row) => isShown(row, chosen));
  return (
    <Part id={facetPart(facet)} class="facet" level={3} title={facetWords(facet)} count={countWords(shown, rows)}>
      {shown.length > 0 ? (
        <Rows key={[...chosen].join(' ')} rows={shown} facet={facetWords(facet)} />
      ) : (
        <p class="quiet">{t('filterNoneBody')}</p>
      )}
    </Part>
  );
}

function countWords(shown: readonly StatementRow[], rows: readonly StatementRow[]): string {
  const all = tCount('statementCount', rows.length);
  if (shown.length === rows.length) return all;
  return shown.length === 0 ? t('filterNone') : t('filterSome', formatNumber(shown.length), all);
}

function Rows({ rows, facet }: { readonly rows: readonly StatementRow[]; readonly facet: string }): JSX.Element {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone: focus goes to the first of what it brought.
  useLayoutEffect(() => {
    if (all) list.current?.children[SHOWN_AT_FIRST]?.querySelector('button')?.focus();
  }, [all]);
  // One more row costs no more room than the button that would hide it.
  const shown = all || onPaper.value || rows.length <= SHOWN_AT_FIRST + 1 ? rows : rows.slice(0, SHOWN_AT_FIRST);
  const more = tCount('showMore', rows.length - shown.length);
  return (
    <>
      <ul class="statements" ref={list}>
        {shown.map((row) => (
          <Statement key={row.places[0][0].id} row={row} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="link" aria-label={`${more}: ${facet}`} onClick={() => setAll(true)}>
          {more}
        </button>
      )}
    </>
  );
}
