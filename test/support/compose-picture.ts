/** Two screenshots as one picture, side by side. */
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';

/** In a window of its own, so that the panel's window keeps its tab. */
export async function composeSideBySide(
  browser: Browser,
  [left, right]: readonly [Uint8Array, Uint8Array],
  path: `${string}.png`,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // The panel is a little lower than the page, by its browser's title bar.
    const height = Math.min(heightOf(left), heightOf(right));
    const source = (png: Uint8Array): string => `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
    await page.setContent(
      `<style>body{margin:0;display:inline-flex;align-items:flex-start;background:#ccc8be;gap:1px;height:${height}px;overflow:hidden}</style>
       <img src="${source(left)}"><img src="${source(right)}">`,
      { waitUntil: 'load' },
    );
    const body = await page.waitForSelector('body');
    await body?.screenshot({ path });
  } finally {
    await context.close();
  }
}

/** Out of the header of a PNG. */
function heightOf(png: Uint8Array): number {
  return Buffer.from(png).readUInt32BE(20);
}
