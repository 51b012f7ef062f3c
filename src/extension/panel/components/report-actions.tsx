/** Taking the report away: on paper, on the clipboard, or as the command line's JSON in a file. */
import type { JSX } from 'preact';
import { formatJson } from '../../../core/formats/json.ts';
import { formatText } from '../../../core/formats/text.ts';
import { t } from '../../i18n.ts';
import { printInTab } from '../print-channel.ts';
import { saveFile } from '../save-file.ts';
import { Part } from '../../ui/part.tsx';
import { chosenExtent } from '../summary/extent.ts';
import { formatMarkdown } from '../summary/format-markdown.ts';
import type { Reading } from '../tab-state.ts';
import { CopyButton } from './copy-button.tsx';

export function ReportActions({ reading }: { readonly reading: Reading }): JSX.Element {
  const { report } = reading;
  const extent = chosenExtent.value;
  return (
    <Part id="part-actions" class="take-away" level={2} title={t('actionsLabel')}>
      <label class="choice">
        <input
          type="checkbox"
          checked={extent === 'everything'}
          onChange={({ currentTarget }) => (chosenExtent.value = currentTarget.checked ? 'everything' : 'overview')}
        />
        {t('extentEverything')}
      </label>
      <p class="quiet">{t('extentNote')}</p>
      <div class="buttons">
        <button type="button" onClick={() => void printInTab(reading, extent)}>
          {t('print')}
        </button>
        <CopyButton label={t('copyText')} text={() => formatText(report, { extent })} />
        <CopyButton label={t('copyMarkdown')} text={() => formatMarkdown(reading, extent)} />
      </div>
      <div class="buttons">
        <button
          type="button"
          onClick={() => saveFile(reportFileName(report.source.url), 'application/json', formatJson(report))}
        >
          {t('saveJson')}
        </button>
        <CopyButton label={t('copyJson')} text={() => formatJson(report)} />
      </div>
    </Part>
  );
}

/** Named by the site, as far as that makes a file name everywhere. */
function reportFileName(url: string | undefined): string {
  const host = url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
  const name = host.replaceAll(/[^a-z0-9.-]/gu, '').slice(0, 100);
  return `smallprint-${name || 'notice'}.json`;
}
