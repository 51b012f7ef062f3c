/** All saved notices: search, filters, what can be done with those ticked, and the list by pages. */
import type { JSX } from 'preact';
import { formatNumber, t, tCount } from '../../i18n.ts';
import {
  acceptLoss,
  attempt,
  change,
  chosen,
  isBusy,
  isListing,
  listing,
  lost,
  pageNumber,
  ROWS_A_PAGE,
  turnTo,
} from '../library-state.ts';
import { ExportMenu } from './export-menu.tsx';
import { FileSection } from './file-section.tsx';
import { Filters } from './filters.tsx';
import { ListActions } from './list-actions.tsx';
import { ListedNoticeRow } from './listed-notice-row.tsx';
import { OpenFile } from './open-file.tsx';
import { OpenTabsSection } from './open-tabs.tsx';
import { useGradually } from './use-gradually.ts';

export function ListView(): JSX.Element {
  const { all = 0, damaged = [] } = listing.value ?? {};
  return (
    <>
      <Lost />
      <Damaged ids={damaged} />
      {all === 0 ? <Empty /> : <Filled />}
    </>
  );
}

function Empty(): JSX.Element {
  return (
    <>
      <section class="notice">
        <h2>{t('library_emptyTitle')}</h2>
        <p>{t('library_emptyBody')}</p>
      </section>
      <OpenFile />
      <FileSection />
    </>
  );
}

function Filled(): JSX.Element {
  const { selected = 0, shown = [] } = listing.value ?? {};
  const drawn = useGradually(3);
  return (
    <>
      <Filters />
      <p class="quiet" role="status">
        {tCount('library_shown', selected)}
        {chosen.value.size > 0 && ` · ${tCount('library_chosen', chosen.value.size)}`}
      </p>
      <ListActions />
      {drawn > 1 && (
        <ul class="notice-list" aria-busy={isListing.value}>
          {shown.map((one) => (
            <ListedNoticeRow key={one.row.id} listed={one} />
          ))}
        </ul>
      )}
      {drawn > 2 && (
        <>
          <Pager pages={Math.ceil(selected / ROWS_A_PAGE)} />
          <OpenTabsSection />
          <ExportMenu />
          <OpenFile />
          <FileSection />
        </>
      )}
    </>
  );
}

/** Records that are gone, and that nobody removed. */
function Lost(): JSX.Element | null {
  if (!lost.value) return null;
  const { before, now } = lost.value;
  return (
    <div role="alert" class="warnings">
      <p>{t('library_lost', formatNumber(now), formatNumber(before))}</p>
      <button type="button" onClick={() => void attempt(acceptLoss)}>
        {t('library_lostAccept')}
      </button>
    </div>
  );
}

/** What cannot be shown: it is left as it is until its reader takes it out. */
function Damaged({ ids }: { readonly ids: readonly string[] }): JSX.Element | null {
  if (ids.length === 0) return null;
  const remove = (): void => {
    if (!confirm(tCount('library_damagedAsk', ids.length))) return;
    void change(async (library) => {
      await library.remove(ids);
      return tCount('library_removed', ids.length);
    });
  };
  return (
    <div class="warnings">
      <p>{tCount('library_damaged', ids.length)}</p>
      <button type="button" disabled={isBusy} onClick={remove}>
        {t('library_damagedRemove')}
      </button>
    </div>
  );
}

function Pager({ pages }: { readonly pages: number }): JSX.Element | null {
  if (pages < 2) return null;
  const at = pageNumber.value;
  const turn = (to: number): void => {
    turnTo(to);
    document.querySelector('.notice-list')?.scrollIntoView();
  };
  return (
    <nav class="buttons" aria-label={t('library_pages')}>
      <button type="button" disabled={at === 0} onClick={() => turn(at - 1)}>
        {t('library_pageBefore')}
      </button>
      <span class="quiet">{t('library_pageOf', at + 1, pages)}</span>
      <button type="button" disabled={at >= pages - 1} onClick={() => turn(at + 1)}>
        {t('library_pageNext')}
      </button>
    </nav>
  );
}
