/** The page that `npm run try` shows: a file served from loopback, or an address as it is. */
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { serveSite } from '../test/support/site-server.ts';

const SAMPLE = 'test/fixtures/lampsmart/privacy-policy.html';

/** By ending: as what it is served (browsers show Markdown only as plain text), and what the command line takes it for. */
const TYPES: Readonly<Record<string, readonly [served: string, contentType: string]>> = {
  '.html': ['text/html; charset=utf-8', 'text/html'],
  '.htm': ['text/html; charset=utf-8', 'text/html'],
  '.md': ['text/plain; charset=utf-8', 'text/markdown'],
  '.markdown': ['text/plain; charset=utf-8', 'text/markdown'],
  '.txt': ['text/plain; charset=utf-8', 'text/plain'],
};

export interface TryPage {
  readonly url: string;
  /** Whether the browser must reach the network for it. */
  readonly isRemote: boolean;
  /** The page for the command line, where no browser can be had. */
  readSource(): Promise<{ url: string; contentType: string; content: string }>;
  close(): Promise<void>;
}

/** @param notice a file, an address, or undefined for the sample */
export async function openTryPage(notice: string | undefined): Promise<TryPage> {
  if (notice !== undefined && /^https?:\/\//iu.test(notice)) return remotePage(new URL(notice).href);
  const file = notice ?? SAMPLE;
  const type = TYPES[extname(file).toLowerCase()];
  if (!type) throw new TypeError(`Not a file of HTML, Markdown or text: ${file}`);
  const [served, contentType] = type;
  const body = await readFile(file);
  const path = `/${encodeURIComponent(basename(file))}`;
  const site = await serveSite({ [path]: { contentType: served, body } });
  const url = `${site.origin}${path}`;
  return {
    url,
    isRemote: false,
    readSource: () => Promise.resolve({ url, contentType, content: body.toString('utf8') }),
    close: () => site.close(),
  };
}

function remotePage(url: string): TryPage {
  return {
    url,
    isRemote: true,
    async readSource() {
      const response = await fetch(url);
      if (!response.ok) throw new Error(`${url} answered ${response.status}`);
      const [type = ''] = (response.headers.get('content-type') ?? '').split(';', 1);
      const known = ['text/html', 'text/markdown', 'text/plain'].includes(type) ? type : 'text/html';
      return { url, contentType: known, content: await response.text() };
    },
    close: () => Promise.resolve(),
  };
}
