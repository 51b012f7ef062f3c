/** One cell of the grid: how the notice says it, in a word. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import type { Manner } from '../summary/manner.ts';

export function MannerCell({ manners }: { readonly manners: readonly Manner[] }): JSX.Element {
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
      {manners.map((manner) => (
        <span key={manner} class={`manner manner-${manner}`}>
          {t(`cell_${manner}`)}
        </span>
      ))}
    </td>
  );
}
