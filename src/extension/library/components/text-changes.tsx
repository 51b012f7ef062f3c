/** The difference of two texts: what went struck through, what came underlined, unchanged stretches cut short. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { TextDifference } from '../../../core/compare/text-difference.ts';
import { t } from '../../i18n.ts';
import { cutShort } from '../cut-short.ts';
import { numbered } from '../numbered.ts';

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
        {numbered(isWhole ? segments : cutShort(segments)).map(({ at, item: { kind, text } }) => {
          if (kind === 'same') return <span key={at}>{text}</span>;
          return kind === 'added' ? <ins key={at}>{text}</ins> : <del key={at}>{text}</del>;
        })}
      </div>
    </>
  );
}
