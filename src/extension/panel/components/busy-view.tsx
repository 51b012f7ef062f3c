/** Work under way, for which page, and a way out. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import type { ReadPage } from '../tab-state.ts';
import { PageName } from './page-name.tsx';

/** The page is opened, read, analysed. */
const STEPS = 3;

interface Props {
  readonly what: string;
  /** How many of the steps from page to summary are done. */
  readonly step: number;
  readonly page?: ReadPage;
  readonly onCancel: () => void;
  /** Goes on with what there is. */
  readonly onHurry?: () => void;
}

export function BusyView({ what, step, page, onCancel, onHurry }: Props): JSX.Element {
  return (
    <section class="notice" aria-busy="true">
      {page && <PageName page={page} />}
      <h1 class="busy" id="busy-words" tabIndex={-1}>
        {what}
      </h1>
      <progress max={STEPS} value={step} aria-labelledby="busy-words" />
      {onHurry && <p>{t('waitingNote')}</p>}
      <div class="buttons">
        {onHurry && (
          <button type="button" onClick={onHurry}>
            {t('readNow')}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t('cancel')}
        </button>
      </div>
    </section>
  );
}
