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
}

export function BusyView({ what, step, page, onCancel }: Props): JSX.Element {
  return (
    <section class="notice" aria-busy="true">
      {page && <PageName page={page} />}
      <h1 class="busy" id="busy-words" tabIndex={-1}>
        {what}
      </h1>
      <progress max={STEPS} value={step} aria-labelledby="busy-words" />
      <button type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </section>
  );
}
