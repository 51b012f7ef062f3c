/**
 * The gate: a look of a few milliseconds at a page, to mark the icon where it seems to be a notice. Registered only
 * with the reader's permission, for all sites or for some. Imports nothing heavy, reads a bounded piece of the page.
 */
import { looksLikeNotice } from '../../core/detect/gate.ts';
import type { GateMessage } from '../messaging/gate-protocol.ts';
import { glimpse } from './page-glimpse.ts';
import { watchAddress } from './watch-address.ts';

/** An app that changed its address has rarely drawn the new page yet. */
const SETTLE_MS = 400;

/** A page in which nothing was found says so only when it had been marked before. */
let told = false;

// Where the extension was updated or removed under the page, there is nobody left to tell.
const runtimeId = chrome.runtime.id;
const isAlive = (): boolean => chrome.runtime?.id === runtimeId;

function look(): void {
  if (!isAlive()) return;
  const begun = performance.now();
  const likely = looksLikeNotice(glimpse(document, location.href));
  const message: GateMessage = { op: 'gate', likely, elapsedMs: performance.now() - begun };
  if (likely === told) return;
  told = likely;
  chrome.runtime.sendMessage(message).catch(() => undefined);
}

// An earlier copy goes on looking, unless the extension was updated under the page.
const scope = globalThis as { smallprintGate?: { isAlive(): boolean } };
if (!scope.smallprintGate?.isAlive()) {
  scope.smallprintGate = { isAlive };
  look();
  let timer: ReturnType<typeof setTimeout> | undefined;
  watchAddress(() => {
    clearTimeout(timer);
    timer = setTimeout(look, SETTLE_MS);
  });
}
