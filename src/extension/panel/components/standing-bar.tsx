/** How the summary stands to the page beside it, where there is more to say than that it is its summary. */
import type { JSX } from 'preact';
import { t, formatTime } from '../../i18n.ts';
import type { Standing } from '../tab-state.ts';

/** In words, for the bar and for those who hear it. */
export function standingWords(standing: Standing): string {
  switch (standing.kind) {
    case 'confirmed':
      return t('standingConfirmed', formatTime(standing.at));
    case 'changed':
      return t('standingChanged');
    case 'silent':
      return t('standingSilent');
  }
}

interface Props {
  readonly standing: Standing;
  readonly onReadAgain: () => void;
}

export function StandingBar({ standing, onReadAgain }: Props): JSX.Element {
  return (
    <div class={`standing standing-${standing.kind}`}>
      <p>{standingWords(standing)}</p>
      <button type="button" class={standing.kind === 'changed' ? 'primary' : ''} onClick={onReadAgain}>
        {t('readAgain')}
      </button>
    </div>
  );
}
