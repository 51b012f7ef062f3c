/** One statement: what it is about, how it is said, its words; opened, all of its places, purposes and recipients. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { MannerChip } from './manner-chip.tsx';
import { onPaper } from './on-paper.ts';
import { Quote } from './quote.tsx';
import { alongWords, rowTitle, sayingWords } from './statement-words.ts';
import type { StatementRow } from './statement-rows.ts';

export function Statement({ row }: { readonly row: StatementRow }): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const paper = onPaper.value;
  const [first] = row.places;
  const detailsId = `details-${first[0].id}`;
  return (
    <li class="statement">
      {paper ? (
        <p class="statement-head">
          <Head row={row} />
        </p>
      ) : (
        <button
          type="button"
          class="statement-head"
          aria-expanded={isOpen}
          aria-controls={isOpen ? detailsId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          <Head row={row} />
        </button>
      )}
      {isOpen || paper ? <Details row={row} id={detailsId} /> : <Quote findings={first} folded />}
    </li>
  );
}

function Head({ row }: { readonly row: StatementRow }): JSX.Element {
  const saying = sayingWords(row);
  return (
    <>
      <bdi class="phrase">{rowTitle(row)}</bdi> {saying && <MannerChip look={row.manner} words={saying} />}{' '}
      {row.remarks.length > 0 && <span class="remarks">{row.remarks.join(', ')}</span>}{' '}
      {row.places.length > 1 && <span class="remarks">{t('placesCount', row.places.length)}</span>}
    </>
  );
}

function Details({ row, id }: { readonly row: StatementRow; readonly id: string }): JSX.Element {
  return (
    <div id={id} class="statement-details">
      {alongWords(row).map((words) => (
        <p key={words} class="quiet">
          {words}
        </p>
      ))}
      {row.places.map((findings) => (
        <Quote key={findings[0].id} findings={findings} />
      ))}
    </div>
  );
}
