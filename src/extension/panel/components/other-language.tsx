/** A notice in a language that is not read, and the way to the page's own version in one that is. */
import type { JSX } from 'preact';
import { languageName, t } from '../../i18n.ts';
import type { Reading } from '../tab-state.ts';
import { Notice } from './notice.tsx';
import { PageLinks } from './page-links.tsx';
import { ReadAgain } from './read-again.tsx';

interface Props {
  readonly tabId: number;
  readonly reading: Reading;
  readonly onReadAgain: () => void;
}

export function OtherLanguage({ tabId, reading, onReadAgain }: Props): JSX.Element {
  const versions = reading.page.readableVersions ?? [];
  const name = languageName(reading.report.source.language) ?? t('languageUnknown');
  return (
    <Notice title={t('languageTitle', name)} body={t('languageBody')}>
      {versions.length === 0 ? (
        <p>{t('languageNext')}</p>
      ) : (
        <PageLinks tabId={tabId} lead={t('languageVersions')} links={versions} unnamed={languageName('en') ?? ''} />
      )}
      <ReadAgain onReadAgain={onReadAgain} />
    </Notice>
  );
}
