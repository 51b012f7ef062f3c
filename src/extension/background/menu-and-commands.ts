/** The other ways to ask: the context menu of a page, and keyboard commands. Both let the page be read, as a click does. */
import browser from 'webextension-polyfill';
import { t } from '../i18n.ts';
import { openPanel } from './open-panel.ts';

const READ = 'read';
const HERE = 'read-here';

export function listenToMenuAndCommands(): void {
  browser.runtime.onInstalled.addListener(() => {
    makeMenu().catch((error: unknown) => console.error('The context menu', error));
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (tab) openPanel(tab, menuItemId === HERE);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab && command === HERE) openPanel(tab, true);
  });
}

/** Anew at each install and update: entries outlive both, and two of one id are an error. */
async function makeMenu(): Promise<void> {
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: READ, title: t('menuRead'), contexts: ['page'] });
  browser.contextMenus.create({ id: HERE, title: t('menuHere'), contexts: ['selection'] });
}
