/** The difference of two texts: what went struck through, what came underlined, unchanged stretches cut short. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextDifference } from '../../../core/compare/text-difference.ts';
import { t } from '../../i18n.ts';
import { cutShort } from '../cut-short.ts';
import { numbered } from '../numbered.ts';
import { marked } from './statement-changes.tsx';

export function TextChanges({ difference }: { readonly difference: TextDifference }): JSX.Element {
  const [isWhole, setWhole] = useState(false);
  const { segments, detail } = difference;
  return (
    <>
      {detail !== 'word' && <p class="quiet">{t('library_coarse')}</p>}
      <label class="choice">
        <input type="checkbox" checked={isWhole} onChange={(event) => setWhole(event.currentTarget.checked)} />
        {t('library_wholeText')}
      </label>
      <div class="text-changes" dir="auto">
        {numbered(isWhole ? segments : cutShort(segments)).map(({ at, item }) => marked(item, at))}
      </div>
    </>
  );
}
