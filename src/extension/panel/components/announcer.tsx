/** The live region: says what the panel's state has become, and what a button did. */
import { useSignalEffect } from '@preact/signals';
import type { JSX } from 'preact';
import { t, tCount } from '../../i18n.ts';
import { announce, announcement } from '../../ui/announce.ts';
import { frontState, type TabState } from '../tab-state.ts';
import { panelView } from '../summary/panel-view.ts';
import { standingWords } from './standing-bar.tsx';

export function Announcer(): JSX.Element {
  useSignalEffect(() => announce(wordsFor(frontState.value)));
  return (
    <p role="status" class="visually-hidden">
      {announcement}
    </p>
  );
}

function wordsFor(state: TabState): string {
  switch (state.kind) {
    case 'unread':
      return t('unreadTitle');
    case 'reading':
      return t(state.isWaiting ? 'waiting' : 'reading');
    case 'analysing':
      return t('analysing');
    case 'changed':
      return t('changedTitle');
    case 'failed':
      return '';
    case 'report':
      if (state.standing) return standingWords(state.standing);
      switch (panelView(state.reading)) {
        case 'empty':
          return t('emptyTitle');
        case 'not-a-notice':
          return t('notNoticeTitle');
        case 'other-language':
          return t('languageBody');
        case 'summary':
          return tCount('announceReport', state.reading.report.findings.length);
      }
  }
}
