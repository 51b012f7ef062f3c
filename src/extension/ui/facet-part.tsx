/** One facet, folded: how many statements it has, and its rows; a long list begins with a few. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tCount } from '../i18n.ts';
import { facetWords } from '../labels.ts';
import { facetPart } from './go-to.ts';
import { onPaper } from './on-paper.ts';
import { Part } from './part.tsx';
import type { FacetRows, StatementRow } from './statement-rows.ts';
import { Statement } from './statement.tsx';

const SHOWN_AT_FIRST = 8;

export function FacetPart({ group: { facet, rows } }: { readonly group: FacetRows }): JSX.Element {
  return (
    <Part
      id={facetPart(facet)}
      class="facet"
      level={3}
      title={facetWords(facet)}
      count={tCount('statementCount', rows.length)}
    >
      <Rows rows={rows} />
    </Part>
  );
}

function Rows({ rows }: { readonly rows: readonly StatementRow[] }): JSX.Element {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone: focus goes to the first of what it brought.
  useLayoutEffect(() => {
    if (all) list.current?.children[SHOWN_AT_FIRST]?.querySelector('button')?.focus();
  }, [all]);
  // One more row costs no more room than the button that would hide it.
  const shown = all || onPaper.value || rows.length <= SHOWN_AT_FIRST + 1 ? rows : rows.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="statements" ref={list}>
        {shown.map((row) => (
          <Statement key={row.places[0][0].id} row={row} />
        ))}
      </ul>
      {shown.length < rows.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {tCount('showMore', rows.length - shown.length)}
        </button>
      )}
    </>
  );
}
