/** One cell of the grid: how the notice says it, in a word. */
import { Fragment, type JSX } from 'preact';
import { t } from '../../i18n.ts';
import { partWords } from '../../part-words.ts';
import type { Manner } from '../../../core/manner.ts';

interface Props {
  readonly manners: readonly Manner[];
  /** The words that narrow the first of them to a part. */
  readonly only?: readonly string[] | undefined;
}

export function MannerCell({ manners, only }: Props): JSX.Element {
  if (manners.length === 0) {
    return (
      <td class="manner-none">
        <span aria-hidden="true">{t('cell_none')}</span>
        <span class="visually-hidden">{t('cellNone')}</span>
      </td>
    );
  }
  return (
    <td>
      {manners.map((manner, at) => (
        <Fragment key={manner}>
          <span class={`manner manner-${manner}`}>{t(`cell_${manner}`)}</span>
          {at === 0 && only && <span class="remarks"> {partWords(only)} </span>}
        </Fragment>
      ))}
    </td>
  );
}
