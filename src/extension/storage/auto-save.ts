/** The option to save every notice that the panel reads; off at first. */
import browser from 'webextension-polyfill';

const KEY = 'library-auto-save';

export async function readsAutoSave(): Promise<boolean> {
  return (await browser.storage.local.get(KEY))[KEY] === true;
}

export async function setAutoSave(isOn: boolean): Promise<void> {
  await browser.storage.local.set({ [KEY]: isOn });
}
