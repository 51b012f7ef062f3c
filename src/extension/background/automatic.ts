/**
 * Automatic detection: the gate script is registered for the sites that the reader lets it look at, all or some. The
 * permission is the whole setting, so that the browser's own switch works as well as ours.
 */
import browser from 'webextension-polyfill';
import gateScript from '../content/gate.iife.ts?script';
import { readableSites } from '../site-access.ts';

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
  const wanted = await readableSites();
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [GATE_ID] });
  if (wanted.join(' ') === (registered?.matches ?? []).toSorted().join(' ')) return;
  if (registered) await browser.scripting.unregisterContentScripts({ ids: [GATE_ID] });
  if (wanted.length === 0) return;
  await browser.scripting.registerContentScripts([
    { id: GATE_ID, js: [gateScript], matches: wanted, runAt: 'document_idle' },
  ]);
  await runInOpenTabs(wanted);
}

/** A registered script runs in pages that load from now on; those already open get it once, by hand. */
async function runInOpenTabs(sites: string[]): Promise<void> {
  const tabs = await browser.tabs.query({ url: sites });
  const ids = tabs.flatMap(({ id, discarded }) => (id === undefined || discarded ? [] : [id]));
  // Some pages refuse every extension (the stores); the others are not to suffer for it.
  await Promise.allSettled(
    ids.map((tabId) => browser.scripting.executeScript({ target: { tabId }, files: [gateScript] })),
  );
}
