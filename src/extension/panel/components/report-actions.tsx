/** Taking the report away: as the command line's JSON, or as text on the clipboard. */
import type { JSX } from 'preact';
import { formatJson } from '../../../core/formats/json.ts';
import { formatText } from '../../../core/formats/text.ts';
import { t } from '../../i18n.ts';
import { saveFile } from '../save-file.ts';
import type { Reading } from '../tab-state.ts';
import { CopyButton } from './copy-button.tsx';

export function ReportActions({ reading: { report } }: { readonly reading: Reading }): JSX.Element {
  return (
    <section class="actions" aria-label={t('actionsLabel')}>
      <button
        type="button"
        onClick={() => saveFile(reportFileName(report.source.url), 'application/json', formatJson(report))}
      >
        {t('saveJson')}
      </button>
      <CopyButton label={t('copyText')} text={() => formatText(report)} />
    </section>
  );
}

/** Named by the site, as far as that makes a file name everywhere. */
function reportFileName(url: string | undefined): string {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  const name = host.replaceAll(/[^a-z0-9.-]/gu, '').slice(0, 100);
  return `smallprint-${name || 'notice'}.json`;
}
