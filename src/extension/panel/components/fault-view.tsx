/** What went wrong, in words that a person can act on. */
import type { JSX } from 'preact';
import browser from 'webextension-polyfill';
import { t, type MessageKey } from '../../i18n.ts';
import type { ErrorCode } from '../../messaging/coded-error.ts';
import type { Fault } from '../tab-state.ts';
import { CopyButton } from './copy-button.tsx';
import { Notice } from './notice.tsx';

const WORDS: Readonly<Record<ErrorCode, readonly [title: MessageKey, body: MessageKey]>> = {
  'permission-needed': ['faultPermissionTitle', 'faultPermissionBody'],
  'restricted-page': ['faultRestrictedTitle', 'faultRestrictedBody'],
  'page-changed': ['changedTitle', 'changedBody'],
  timeout: ['faultTimeoutTitle', 'faultTimeoutBody'],
  'too-large': ['faultTooLargeTitle', 'faultTooLargeBody'],
  cancelled: ['faultInternalTitle', 'faultInternalBody'],
  'bad-message': ['faultInternalTitle', 'faultInternalBody'],
  internal: ['faultInternalTitle', 'faultInternalBody'],
};

export function FaultView({ fault, onRetry }: { readonly fault: Fault; readonly onRetry?: () => void }): JSX.Element {
  const [title, body] = WORDS[fault.code];
  const isOurs = title === 'faultInternalTitle';
  return (
    <Notice title={t(title)} body={t(body)}>
      {fault.code === 'restricted-page' && <p class="quiet">{t('faultRestrictedReason', fault.detail)}</p>}
      <div class="buttons">
        {onRetry && fault.code !== 'restricted-page' && (
          <button type="button" class="primary" onClick={onRetry}>
            {t('tryAgain')}
          </button>
        )}
        {isOurs && <CopyButton label={t('copyFault')} text={() => faultReport(fault)} />}
      </div>
      {isOurs && <pre class="fault">{faultReport(fault)}</pre>}
    </Notice>
  );
}

/** What a maintainer needs: versions and the fault, nothing of the page. */
function faultReport({ code, detail }: Fault): string {
  const { version } = browser.runtime.getManifest();
  return `Smallprint ${version}\n${navigator.userAgent}\n${code}: ${detail}`;
}
