/** The way back to the list. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';

export function BackLink(): JSX.Element {
  return (
    <p>
      <a href="#list">{t('library_back')}</a>
    </p>
  );
}
