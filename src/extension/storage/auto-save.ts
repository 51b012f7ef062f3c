/** The option to save every notice that the panel reads; off at first. */
import browser from 'webextension-polyfill';

const KEY = 'library-auto-save';

export async function readsAutoSave(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

export async function setAutoSave(isOn: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: isOn });
}

/** Calls `listener` whenever it is set, on whatever page; gives what ends that. */
export function onAutoSaveChange(listener: (isOn: boolean) => void): () => void {
  const look = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
    if (KEY in changes) listener(changes[KEY]?.newValue === true);
  };
  browser.storage.local.onChanged.addListener(look);
  return () => browser.storage.local.onChanged.removeListener(look);
}
