/**
 * Automatic detection: with the reader's permission for all sites the gate script is registered, without it it is
 * not. The permission is the whole setting, so that the browser's own switch works as well as ours.
 */
import browser from 'webextension-polyfill';
import gateScript from '../content/gate.iife.ts?script';
import { mayReadEverySite } from '../all-sites.ts';

const GATE_ID = 'gate';

export function keepGateInStep(): void {
  const sync = (): void => {
    syncing = syncing.then(syncGate).catch((error: unknown) => console.error('Automatic detection', error));
  };
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
}

/** One at a time: two registrations at once would refuse each other. */
let syncing: Promise<void> = Promise.resolve();

async function syncGate(): Promise<void> {
  const wanted = await mayReadEverySite();
  const registered = (await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] })).length > 0;
  if (wanted && !registered) {
    await browser.scripting.registerContentScripts([
      { id: GATE_ID, js: [gateScript], matches: ['http://*/*', 'https://*/*'], runAt: 'document_idle' },
    ]);
    await runInOpenTabs();
  } else if (!wanted && registered) {
    await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
  }
}

/** A registered script runs in pages that load from now on; those already open get it once, by hand. */
async function runInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] });
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  // Some pages refuse every extension (the stores); the others are not to suffer for it.
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [gateScript] })),
  );
}
