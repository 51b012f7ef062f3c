/** The library page's root: the heading, what went wrong or was done, and the view that the address names. */
import type { JSX } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { toLibraryError } from '../../storage/library-error.ts';
import { fault, listing, report, route } from '../library-state.ts';
import { useArrival } from '../use-arrival.ts';
import { CompareView } from './compare-view.tsx';
import { FaultLine } from './fault-line.tsx';
import { JobLine } from './job-line.tsx';
import { ListView } from './list-view.tsx';
import { NoticeView } from './notice-view.tsx';
import { OpenedView } from './opened-view.tsx';

export function LibraryPage(): JSX.Element {
  const [thrown] = useErrorBoundary();
  const shown = thrown === undefined ? fault.value : toLibraryError(thrown);
  return (
    <main
      // A comparison is as wide as the window.
      class={route.value.view === 'compare' ? 'wide' : undefined}
      aria-busy={listing.value === undefined && !shown}
    >
      <header class="library-header">
        <p class="eyebrow">{t('extensionShortName')}</p>
        {route.value.view === 'list' ? <ListHeading /> : <h1>{t('library_title')}</h1>}
      </header>
      {shown && <FaultLine fault={shown} />}
      <p role="status" class="library-report">
        {report}
      </p>
      <JobLine />
      {thrown === undefined && listing.value !== undefined && <View />}
    </main>
  );
}

// The list has no heading of its own: it is the library.
function ListHeading(): JSX.Element {
  return (
    <h1 ref={useArrival(undefined)} tabIndex={-1}>
      {t('library_title')}
    </h1>
  );
}

function View(): JSX.Element {
  const at = route.value;
  switch (at.view) {
    case 'list':
      return <ListView />;
    case 'file':
      return <OpenedView />;
    case 'notice':
      return <NoticeView key={at.id} id={at.id} />;
    case 'compare':
      return <CompareView key={at.ids.join()} ids={at.ids} />;
  }
}
