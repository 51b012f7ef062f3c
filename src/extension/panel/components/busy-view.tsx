/** Work under way, for which page, and a way out. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import type { ReadPage } from '../tab-state.ts';
import { PageName } from './page-name.tsx';

interface Props {
  readonly what: string;
  readonly page?: ReadPage;
  readonly onCancel: () => void;
}

export function BusyView({ what, page, onCancel }: Props): JSX.Element {
  return (
    <section class="notice" aria-busy="true">
      {page && <PageName page={page} />}
      <p class="busy">{what}</p>
      <button type="button" onClick={onCancel}>
        {t('cancel')}
      </button>
    </section>
  );
}
