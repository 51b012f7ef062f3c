/** What the reader has set, kept in the browser's local storage and shared by all of the extension's pages. */
import { signal } from '@preact/signals';
import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { FACETS, type Facet } from '../core/taxonomy.ts';

const KEY = 'settings';
export const THEMES = ['system', 'light', 'dark'] as const;

const settingsSchema = v.object({
  theme: v.fallback(v.picklist(THEMES), 'system'),
  /** Facets that are shown before all others, in this order. */
  first: v.fallback(v.array(v.picklist(FACETS)), []),
});
export type Settings = v.InferOutput<typeof settingsSchema>;

const DEFAULTS: Settings = { theme: 'system', first: [] };

export const settings = signal<Settings>(DEFAULTS);

/** Reads the settings, follows their changes, and dresses the page in the theme. */
export async function followSettings(page: Document): Promise<void> {
  const take = (value: unknown): void => {
    const parsed = v.safeParse(settingsSchema, value ?? {});
    settings.value = parsed.success ? parsed.output : DEFAULTS;
    page.documentElement.dataset['theme'] = settings.value.theme;
  };
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEY in changes) take(changes[KEY]?.newValue);
  });
  take((await browser.storage.local.get(KEY))[KEY]);
}

export async function changeSettings(change: Partial<Settings>): Promise<void> {
  const next = { ...settings.peek(), ...change };
  settings.value = next;
  await browser.storage.local.set({ [KEY]: next });
}

/** All facets, those that the reader wants first before the others. */
export function facetOrder(first: readonly Facet[]): Facet[] {
  return [...new Set([...first, ...FACETS])];
}
