/** The button that jumps to a finding's words in the page, and what came of it. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Finding } from '../../../core/report.ts';
import { t, type MessageKey } from '../../i18n.ts';
import type { Shown } from '../../messaging/page-protocol.ts';
import { announce } from '../announce.ts';
import { NO_TAB } from '../no-tab.ts';
import { onPaper } from '../on-paper.ts';
import { showInPage } from '../read-tab.ts';
import type { Reading } from '../tab-state.ts';

const ANSWERS: Readonly<Record<Shown, MessageKey>> = {
  shown: 'shownInPage',
  collapsed: 'shownCollapsed',
  'not-found': 'shownNotFound',
};

interface Props {
  readonly finding: Finding;
  readonly tabId: number;
  readonly reading: Reading;
}

export function ShowInPage({ finding: { quote, span }, tabId, reading }: Props): JSX.Element | null {
  const [answer, setAnswer] = useState<Shown>();
  const show = async (): Promise<void> => {
    // Where the page has gone, the panel as a whole says so.
    const shown = await showInPage(tabId, reading, quote, span).catch((): Shown => 'not-found');
    setAnswer(shown);
    announce(t(ANSWERS[shown]));
  };
  if (onPaper.value || tabId === NO_TAB) return null;
  return (
    <p class="show">
      <button type="button" class="link" onClick={() => void show()}>
        {t('showInPage')}
      </button>
      {answer && answer !== 'shown' && <span class="quiet">{t(ANSWERS[answer])}</span>}
    </p>
  );
}
