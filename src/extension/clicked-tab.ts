/**
 * The last toolbar click, handed from the background to the panel. It goes through session storage and not through a
 * message, because a panel that is only just opening would miss the message.
 */
import * as v from 'valibot';
import browser from 'webextension-polyfill';

const KEY = 'clicked-tab';

const clickSchema = v.strictObject({
  tabId: v.number(),
  windowId: v.number(),
  /** When, in milliseconds since 1970, or just after the click before. */
  serial: v.number(),
  /** The reader asks what was read where text is selected. */
  here: v.boolean(),
});
export type Click = v.InferOutput<typeof clickSchema>;

let serial = 0;

/** For the background: a click on the button, or a command, while `tabId` was in front of `windowId`. */
export async function recordClick(tabId: number, windowId: number, here = false): Promise<void> {
  // Two clicks on one tab are two changes of the stored value, also across restarts of the background.
  serial = Math.max(serial + 1, Date.now());
  await browser.storage.session.set({ [KEY]: { tabId, windowId, serial, here } });
}

/** For the panel: the click that came last, if there was one in this session. */
export async function lastClick(): Promise<Click | undefined> {
  return parse((await browser.storage.session.get(KEY))[KEY]);
}

/** For the panel: every click from now on. */
export function onClick(listener: (click: Click) => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    const click = parse(changes[KEY]?.newValue);
    if (click) listener(click);
  });
}

function parse(value: unknown): Click | undefined {
  const parsed = v.safeParse(clickSchema, value);
  return parsed.success ? parsed.output : undefined;
}
