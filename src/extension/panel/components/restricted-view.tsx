/** A page that the browser lets no extension read: what it is, and what can be done instead. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { leadTab } from '../lead-tab.ts';
import { openLibrary } from '../open-library.ts';
import { restrictedPlace, type RestrictedPlace } from '../restricted-place.ts';
import type { Fault } from '../tab-state.ts';
import { Notice } from './notice.tsx';
import { ReadAgain } from './read-again.tsx';

/** What may be a document, which the library can open. */
const FOR_LIBRARY: ReadonlySet<RestrictedPlace> = new Set(['file', 'other']);

interface Props {
  readonly tabId: number;
  readonly fault: Fault;
  readonly onReadAgain: () => void;
}

export function RestrictedView({ tabId, fault, onReadAgain }: Props): JSX.Element {
  const { place, page } = restrictedPlace(fault.address, fault.detail);
  return (
    <Notice title={t('faultRestrictedTitle')} body={t(`restricted_${place}`)}>
      {place === 'other' && <p class="quiet">{t('faultRestrictedReason', fault.detail)}</p>}
      <div class="buttons">
        {page !== undefined && (
          <button type="button" class="primary" onClick={() => void leadTab(tabId, page)}>
            {t('openPageItself')}
          </button>
        )}
        {FOR_LIBRARY.has(place) && (
          <button type="button" class="primary" onClick={() => void openLibrary()}>
            {t('library_open')}
          </button>
        )}
        <ReadAgain onReadAgain={onReadAgain} />
      </div>
    </Notice>
  );
}
