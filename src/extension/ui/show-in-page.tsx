/** The button that jumps to a finding's words in the page, and what came of it. */
import type { ComponentChildren, JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Finding } from '../../core/report.ts';
import { t, type MessageKey } from '../i18n.ts';
import { toCodedError } from '../messaging/coded-error.ts';
import type { Shown } from '../messaging/page-protocol.ts';
import { announce } from './announce.ts';
import { shortName } from './short-name.ts';
import { SourcePage } from './source-page.ts';

/** `no-answer`: the page sleeps, or hangs. */
type Answer = Shown | 'no-answer';

const ANSWERS: Readonly<Record<Answer, MessageKey>> = {
  shown: 'shownInPage',
  collapsed: 'shownCollapsed',
  'not-found': 'shownNotFound',
  'no-answer': 'shownNoAnswer',
};

interface Props {
  readonly finding: Pick<Finding, 'quote' | 'span'>;
  /** Another button for the same words. */
  readonly children?: ComponentChildren;
}

export function ShowInPage({ finding, children }: Props): JSX.Element | null {
  const showWords = useContext(SourcePage);
  const [answer, setAnswer] = useState<Answer>();
  if (!showWords) return null;
  const show = async (): Promise<void> => {
    // Where the page has gone, the panel as a whole says so.
    const shown = await showWords(finding).catch((thrown: unknown): Answer =>
      toCodedError(thrown).code === 'timeout' ? 'no-answer' : 'not-found',
    );
    setAnswer(shown);
    announce(t(ANSWERS[shown]));
  };
  return (
    <p class="show">
      <button
        type="button"
        class="link"
        aria-label={`${t('showInPage')}: ${shortName(finding.quote.text)}`}
        onClick={() => void show()}
      >
        {t('showInPage')}
      </button>
      {children}
      {answer && answer !== 'shown' && <span class="quiet">{t(ANSWERS[answer])}</span>}
    </p>
  );
}
