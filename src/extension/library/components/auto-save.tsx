/** The choice to save every notice that is opened: on the library page and in the options, always the same in both. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { onAutoSaveChange, readsAutoSave, setAutoSave } from '../../storage/auto-save.ts';

export function AutoSave(): JSX.Element | null {
  const [isOn, setOn] = useState<boolean>();
  useEffect(() => {
    void readsAutoSave().then(setOn);
    return onAutoSaveChange(setOn);
  }, []);
  if (isOn === undefined) return null;
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={(event) => void setAutoSave(event.currentTarget.checked)} />
      {t('library_autoSave')}
    </label>
  );
}
