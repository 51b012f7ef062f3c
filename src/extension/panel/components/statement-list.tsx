/** The statements of one category; a long list begins with a few. */
import type { JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tCount } from '../../i18n.ts';
import { onPaper } from '../on-paper.ts';
import type { StatementGroup } from '../summary/facets.ts';
import type { Reading } from '../tab-state.ts';
import { Statement } from './statement.tsx';

const SHOWN_AT_FIRST = 5;

interface Props {
  readonly statements: readonly StatementGroup[];
  readonly tabId: number;
  readonly reading: Reading;
}

export function StatementList({ statements, tabId, reading }: Props): JSX.Element {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone: focus goes to the first of what it brought.
  useLayoutEffect(() => {
    if (all) list.current?.children[SHOWN_AT_FIRST]?.querySelector('button')?.focus();
  }, [all]);
  // One more line costs no more room than the button that would hide it.
  const shown =
    all || onPaper.value || statements.length <= SHOWN_AT_FIRST + 1 ? statements : statements.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="statements" ref={list}>
        {shown.map((statement) => (
          <Statement key={statement.findings[0].id} statement={statement} tabId={tabId} reading={reading} />
        ))}
      </ul>
      {shown.length < statements.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {tCount('showMore', statements.length - shown.length)}
        </button>
      )}
    </>
  );
}
