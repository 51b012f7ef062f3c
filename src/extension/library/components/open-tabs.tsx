/** What changed since it was saved, for every saved notice of a tab that may be seen; and how many may not. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { formatDate, t, tCount } from '../../i18n.ts';
import { askToReadEverySite } from '../../site-access.ts';
import { attempt, clearFault } from '../library-state.ts';
import { lookThroughTabs, type OpenTabs, type SavedTab } from '../open-tabs.ts';
import { formatRoute } from '../route.ts';
import { StatementChanges } from './statement-changes.tsx';

export function OpenTabsSection(): JSX.Element {
  const [found, setFound] = useState<OpenTabs | 'looking'>();
  const look = (): void => {
    clearFault();
    setFound('looking');
    void attempt(async (library) => {
      const seen = await lookThroughTabs(library).catch((thrown: unknown) => {
        setFound(undefined);
        throw thrown;
      });
      setFound(seen);
    });
  };
  // Nothing is awaited before the browser is asked: it answers only within the click.
  const allow = (): void => void askToReadEverySite().then((isGiven) => isGiven && look());
  return (
    <section aria-labelledby="tabs-title">
      <h2 id="tabs-title">{t('library_tabs')}</h2>
      <p class="quiet">{t('library_tabsNote')}</p>
      <div class="buttons">
        <button type="button" disabled={found === 'looking'} onClick={look}>
          {t('library_tabsLook')}
        </button>
      </div>
      <div role="status">
        {found === 'looking' && <p class="busy">{t('library_tabsLooking')}</p>}
        {found && found !== 'looking' && found.saved.length === 0 && <p>{t('library_tabsNone')}</p>}
      </div>
      {found && found !== 'looking' && (
        <>
          <ul class="saved-tabs">
            {found.saved.map((tab) => (
              <li key={tab.tabId}>
                <Tab tab={tab} />
              </li>
            ))}
          </ul>
          {found.hidden > 0 && !found.isAllowed && (
            <>
              <p class="quiet">{tCount('library_tabsHidden', found.hidden)}</p>
              <button type="button" onClick={allow}>
                {t('library_tabsAllow')}
              </button>
            </>
          )}
        </>
      )}
    </section>
  );
}

function Tab({ tab: { row, url, standing } }: { readonly tab: SavedTab }): JSX.Element {
  const saved = formatDate(row.savedAt.slice(0, 10));
  const name = (
    <a class="vendor" href={formatRoute({ view: 'notice', id: row.id })}>
      <bdi>{row.vendor.name}</bdi>
    </a>
  );
  if (standing.kind !== 'changed') {
    return (
      <p>
        {name}{' '}
        <span class="quiet">{standing.kind === 'same' ? t('library_tabSame', saved) : t('library_tabFailed')}</span>
      </p>
    );
  }
  return (
    <>
      <p>{name}</p>
      <details class="since-saved">
        <summary>{t('library_changedSince', saved)}</summary>
        {!standing.difference.sameAnalyser && <p>{t('library_otherRules')}</p>}
        <StatementChanges difference={standing.difference} url={url} />
      </details>
    </>
  );
}
