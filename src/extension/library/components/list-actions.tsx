/** What can be done with the notices that are ticked. */
import type { JSX } from 'preact';
import { t, tCount } from '../../i18n.ts';
import { attempt, change, choose, chosen, chooseListed, go, isBusy } from '../library-state.ts';

/** A table with more columns is no help to anybody; the exports have no such limit. */
export const MAX_COMPARED = 100;

export function ListActions(): JSX.Element {
  const ids = [...chosen.value.keys()];
  const [first, second, ...others] = new Set(chosen.value.values());
  const merge = (): void => {
    if (first === undefined || second === undefined) return;
    if (!confirm(t('library_mergeAsk', second, first))) return;
    void change(async (library) => tCount('library_changed', await library.renameVendor(second, first)));
  };
  const remove = (): void => {
    if (!confirm(tCount('library_removeAsk', ids.length))) return;
    void change(async (library) => {
      await library.remove(ids);
      return tCount('library_removed', ids.length);
    });
  };
  const chooseAll = (): void => {
    if (ids.length === 0) void attempt(chooseListed);
    else
      choose(
        [...chosen.value].map(([id, vendor]) => ({ id, vendor })),
        false,
      );
  };
  return (
    <div class="buttons">
      <button type="button" onClick={chooseAll}>
        {t(ids.length === 0 ? 'library_chooseAll' : 'library_chooseNone')}
      </button>
      <button
        type="button"
        class="primary"
        disabled={ids.length < 2 || ids.length > MAX_COMPARED}
        onClick={() => go({ view: 'compare', ids })}
      >
        {t('library_compare')}
      </button>
      {second !== undefined && others.length === 0 && (
        <button type="button" disabled={isBusy} onClick={merge}>
          {t('library_merge')}
        </button>
      )}
      {ids.length > 0 && (
        <button type="button" disabled={isBusy} onClick={remove}>
          {t('library_remove')}
        </button>
      )}
    </div>
  );
}
