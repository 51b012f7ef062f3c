/** What can be done with the notices that are ticked. */
import type { JSX } from 'preact';
import { t, tCount } from '../../i18n.ts';
import { change, choose, chosen, go, isBusy, listed, rows } from '../library-state.ts';

/** A table with more columns is no help to anybody; the exports have no such limit. */
export const MAX_COMPARED = 100;

export function ListActions(): JSX.Element {
  const ids = [...chosen.value];
  const all = listed.value.map(({ row }) => row.id);
  const names = [...new Set((rows.value ?? []).filter(({ id }) => chosen.value.has(id)).map((row) => row.vendor.name))];
  const [first, second] = names;
  const merge = (): void => {
    if (first === undefined || second === undefined) return;
    if (!confirm(t('library_mergeAsk', second, first))) return;
    void change(async (library) => tCount('library_changed', await library.renameVendor(second, first)));
  };
  const remove = (): void => {
    if (!confirm(tCount('library_removeAsk', ids.length))) return;
    const keys = new Set((rows.value ?? []).filter(({ id }) => chosen.value.has(id)).map(({ key }) => key));
    const versions = (rows.value ?? []).filter(({ key }) => keys.has(key)).map(({ id }) => id);
    void change(async (library) => {
      await library.remove(versions);
      return tCount('library_removed', ids.length);
    });
  };
  return (
    <div class="buttons">
      <button type="button" onClick={() => choose(all, ids.length === 0)}>
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
      {names.length === 2 && (
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
