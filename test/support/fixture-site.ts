/** The pages that end-to-end tests read, as one site. */
import { readFileSync } from 'node:fs';
import type { ContentType } from '../../src/core/document.ts';
import { serveSite, type Site, type SitePage } from './site-server.ts';

const HTML = 'text/html; charset=utf-8';

function fixture(name: string): Buffer {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
}

/** By path: what is served, and how the command line is to take it. */
const PAGES: Readonly<Record<string, { readonly file: string; readonly served: string; readonly kind: ContentType }>> =
  {
    // As servers without a type for Markdown send it, and browsers show it.
    '/lampsmart/privacy-policy.md': {
      file: 'lampsmart/privacy-policy.md',
      served: 'text/plain; charset=utf-8',
      kind: 'text/markdown',
    },
    '/lampsmart/privacy-policy.html': { file: 'lampsmart/privacy-policy.html', served: HTML, kind: 'text/html' },
    '/brightfern/notice.html': { file: 'brightfern/notice.html', served: HTML, kind: 'text/html' },
    '/brightfern/shop.html': { file: 'brightfern/shop.html', served: HTML, kind: 'text/html' },
    '/app/home': { file: 'brightfern/app.html', served: HTML, kind: 'text/html' },
  };

export const LAMPSMART_MARKDOWN = '/lampsmart/privacy-policy.md';
export const LAMPSMART_HTML = '/lampsmart/privacy-policy.html';
export const BRIGHTFERN_NOTICE = '/brightfern/notice.html';
export const BRIGHTFERN_SHOP = '/brightfern/shop.html';
export const BRIGHTFERN_APP = '/app/home';

export function serveFixtures(more: Readonly<Record<string, SitePage>> = {}): Promise<Site> {
  const pages = Object.entries(PAGES).map(([path, { file, served }]) => [
    path,
    { contentType: served, body: fixture(file) },
  ]);
  return serveSite({ ...Object.fromEntries(pages), ...more });
}

/** A page of the site as the command line takes it on standard input. */
export function asInput(site: Site, path: string): { url: string; contentType: ContentType; content: string } {
  const page = PAGES[path];
  if (!page) throw new Error(`No fixture at ${path}`);
  return { url: `${site.origin}${path}`, contentType: page.kind, content: fixture(page.file).toString('utf8') };
}
