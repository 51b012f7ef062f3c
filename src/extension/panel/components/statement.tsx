/** One statement: the words that name the thing, how it is said, and behind a button the sentences it stands in. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { onPaper } from '../on-paper.ts';
import type { StatementGroup } from '../summary/facets.ts';
import type { Reading } from '../tab-state.ts';
import { Quote } from './quote.tsx';

interface Props {
  readonly statement: StatementGroup;
  readonly tabId: number;
  readonly reading: Reading;
}

export function Statement({ statement, tabId, reading }: Props): JSX.Element {
  const { phrase, saying, manner, remarks, findings } = statement;
  const [isOpen, setOpen] = useState(false);
  const open = isOpen || onPaper.value;
  const quotesId = `quotes-${findings[0].id}`;
  const head = (
    <>
      <bdi class="phrase">{phrase}</bdi>
      {saying && <span class={`manner manner-${manner}`}>{saying}</span>}
      {remarks.length > 0 && <span class="remarks">{remarks.join(', ')}</span>}
      {findings.length > 1 && <span class="remarks">{t('placesCount', findings.length)}</span>}
    </>
  );
  return (
    <li class="statement">
      {onPaper.value ? (
        <p class="statement-head">{head}</p>
      ) : (
        <button
          type="button"
          class="statement-head"
          aria-expanded={open}
          aria-controls={open ? quotesId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {head}
        </button>
      )}
      {open && (
        <div id={quotesId}>
          {findings.map((finding) => (
            <Quote key={finding.id} finding={finding} tabId={tabId} reading={reading} />
          ))}
        </div>
      )}
    </li>
  );
}
