/** The way to have the page read from the beginning, which every state has. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';

interface Props {
  readonly onReadAgain: () => void;
  /** It is what there is to do. */
  readonly primary?: boolean;
}

export function ReadAgain({ onReadAgain, primary = false }: Props): JSX.Element {
  return (
    <button type="button" class={primary ? 'primary' : ''} onClick={onReadAgain}>
      {t('readAgain')}
    </button>
  );
}
