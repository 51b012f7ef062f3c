/** The background's end of the gate: checks who speaks and what is said before anything is done. */
import * as v from 'valibot';
import browser, { type Runtime } from 'webextension-polyfill';
import type { GateMessage } from './gate-protocol.ts';

const gateMessageSchema: v.GenericSchema<unknown, GateMessage> = v.strictObject({
  op: v.literal('gate'),
  likely: v.boolean(),
  elapsedMs: v.pipe(v.number(), v.minValue(0)),
});

/** Calls `onGate` with the tab whose top frame spoke. The tab is the browser's word, never the message's. */
export function serveGate(onGate: (tabId: number, message: GateMessage) => Promise<void>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    const tabId = sender.tab?.id;
    if (sender.id !== browser.runtime.id || tabId === undefined || sender.frameId !== 0) return undefined;
    const parsed = v.safeParse(gateMessageSchema, message);
    if (!parsed.success) return undefined;
    // The tab may have closed meanwhile; a hint that cannot be shown is no fault.
    return onGate(tabId, parsed.output).catch(() => undefined);
  });
}
