/** The statements of one category; a long list begins with a few. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../../core/report.ts';
import { tCount } from '../../i18n.ts';
import type { Reading } from '../tab-state.ts';
import { Statement } from './statement.tsx';

const SHOWN_AT_FIRST = 5;

interface Props {
  readonly findings: readonly Finding[];
  readonly tabId: number;
  readonly reading: Reading;
}

export function StatementList({ findings, tabId, reading }: Props): JSX.Element {
  const [all, setAll] = useState(false);
  // One more line costs no more room than the button that would hide it.
  const shown = all || findings.length <= SHOWN_AT_FIRST + 1 ? findings : findings.slice(0, SHOWN_AT_FIRST);
  return (
    <>
      <ul class="statements">
        {shown.map((finding) => (
          <Statement key={finding.id} finding={finding} tabId={tabId} reading={reading} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {tCount('showMore', findings.length - shown.length)}
        </button>
      )}
    </>
  );
}
