/** What went wrong, in words that a person can act on. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { t, type MessageKey } from '../../i18n.ts';
import type { ErrorCode } from '../../messaging/coded-error.ts';
import { openLibrary } from '../open-library.ts';
import type { Fault } from '../tab-state.ts';
import { CopyButton } from './copy-button.tsx';
import { Notice } from './notice.tsx';

const WORDS: Readonly<Record<ErrorCode, readonly [title: MessageKey, body: MessageKey]>> = {
  'permission-needed': ['faultPermissionTitle', 'faultPermissionBody'],
  'restricted-page': ['faultRestrictedTitle', 'restricted_other'],
  'pdf-page': ['faultPdfTitle', 'faultPdfBody'],
  'page-changed': ['changedTitle', 'changedBody'],
  timeout: ['faultTimeoutTitle', 'faultTimeoutBody'],
  'too-large': ['faultTooLargeTitle', 'faultTooLargeBody'],
  'storage-full': ['faultStorageTitle', 'faultStorageBody'],
  cancelled: ['faultInternalTitle', 'faultInternalBody'],
  'bad-message': ['faultInternalTitle', 'faultInternalBody'],
  internal: ['faultInternalTitle', 'faultInternalBody'],
};

/** Where the library is what helps. */
const LEADS_ELSEWHERE: ReadonlySet<ErrorCode> = new Set(['storage-full', 'pdf-page']);

export function FaultView({ fault, onRetry }: { readonly fault: Fault; readonly onRetry?: () => void }): JSX.Element {
  const [title, body] = WORDS[fault.code];
  const isOurs = title === 'faultInternalTitle';
  const [withText, setWithText] = useState(false);
  const report = (): string => faultReport(fault, withText);
  return (
    <Notice title={t(title)} body={t(body)}>
      <div class="buttons">
        {LEADS_ELSEWHERE.has(fault.code) && (
          <button type="button" class="primary" onClick={() => void openLibrary()}>
            {t('library_open')}
          </button>
        )}
        {onRetry && (
          <button type="button" class={LEADS_ELSEWHERE.has(fault.code) ? '' : 'primary'} onClick={onRetry}>
            {t(fault.code === 'pdf-page' || fault.code === 'too-large' ? 'readAgain' : 'tryAgain')}
          </button>
        )}
        {isOurs && <CopyButton label={t('copyFault')} text={report} />}
      </div>
      {isOurs && fault.pageText !== undefined && (
        <label class="choice">
          <input
            type="checkbox"
            checked={withText}
            onChange={({ currentTarget }) => setWithText(currentTarget.checked)}
          />
          {t('faultAddText')}
        </label>
      )}
      {isOurs && (
        <pre class="fault" tabIndex={0} role="region" aria-label={t('faultReport')}>
          {report()}
        </pre>
      )}
    </Notice>
  );
}

/** What a maintainer needs: versions and the fault. Nothing of the page, unless the reader adds its text. */
function faultReport({ code, detail, pageText }: Fault, withText: boolean): string {
  const { version } = browser.runtime.getManifest();
  const lines = [`Smallprint ${version}`, navigator.userAgent, `${code}: ${detail}`];
  if (withText && pageText !== undefined) lines.push('', pageText);
  return lines.join('\n');
}
