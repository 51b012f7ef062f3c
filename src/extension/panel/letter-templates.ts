/** The reader's own letters, one a kind of request: kept in the browser's local storage until they are given up. */
import { signal } from '@preact/signals';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { REQUESTS, type Letter, type RequestKind } from './summary/request-draft.ts';

const KEY = 'letters';

const letterSchema = v.object({
  subject: v.pipe(v.string(), v.maxLength(1_000)),
  body: v.pipe(v.string(), v.maxLength(50_000)),
});
const templatesSchema = v.record(v.picklist(REQUESTS), letterSchema);
type Templates = Readonly<Partial<Record<RequestKind, Letter>>>;

/** With placeholders (`request-draft.ts`) where a notice's own words go. */
export const letterTemplates = signal<Templates>({});

let following: Promise<void> | undefined;

/** Reads what is kept, and follows its changes in other windows; from the first time on that it is called. */
export function followLetterTemplates(): Promise<void> {
  return (following ??= follow());
}

async function follow(): Promise<void> {
  const take = (value: unknown): void => {
    const parsed = v.safeParse(templatesSchema, value ?? {});
    letterTemplates.value = parsed.success ? parsed.output : {};
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) take(changes[KEY]?.newValue);
  });
  take((await browser.storage.local.get(KEY))[KEY]);
}

/** Keeps the reader's text for letters of this kind; undefined: the original again. */
export async function keepTemplate(kind: RequestKind, template: Letter | undefined): Promise<void> {
  const { [kind]: _replaced, ...others } = letterTemplates.peek();
  const next: Templates = template ? { ...others, [kind]: template } : others;
  letterTemplates.value = next;
  await browser.storage.local.set({ [KEY]: next });
}
