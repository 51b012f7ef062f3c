/** One statement: the words that name the thing, how it is said, and behind a button the sentence it stands in. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../../core/report.ts';
import { phraseOf } from '../summary/glance.ts';
import { mannerOf, remarksOn, sayingOf } from '../summary/saying.ts';
import type { Reading } from '../tab-state.ts';
import { Quote } from './quote.tsx';

interface Props {
  readonly finding: Finding;
  readonly tabId: number;
  readonly reading: Reading;
}

export function Statement({ finding, tabId, reading }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const saying = sayingOf(finding);
  const remarks = remarksOn(finding);
  const quoteId = `quote-${finding.id}`;
  return (
    <li class="statement">
      <button
        type="button"
        class="statement-head"
        aria-expanded={open}
        aria-controls={open ? quoteId : undefined}
        onClick={() => setOpen(!open)}
      >
        <bdi class="phrase">{phraseOf(finding)}</bdi>
        {saying && <span class={`manner manner-${mannerOf(finding)}`}>{saying}</span>}
        {remarks.length > 0 && <span class="remarks">{remarks.join(', ')}</span>}
      </button>
      {open && (
        <div id={quoteId}>
          <Quote finding={finding} tabId={tabId} reading={reading} />
        </div>
      )}
    </li>
  );
}
