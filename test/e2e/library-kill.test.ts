/** Nothing is lost when the browser is killed in the middle of a save, an import or a restore: Chromium, SIGKILL. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import puppeteer, { TargetType, type Browser, type Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { writeBackup } from '../../src/extension/storage/backup.ts';
import { readReports } from '../../src/extension/storage/read-reports.ts';
import type { SavedNotice } from '../../src/extension/storage/saved-notice.ts';
import { inventedRun } from '../support/invented-run.ts';

const OLD = 5;
const NEW = 400;
/** Spread over the whole of a restore of `NEW` records, from before its first write to after its last. */
const KILL_AFTER_MS = [0, 60, 150, 300, 500, 800, 1_200, 3_000];

describe('a library whose browser is killed', () => {
  let profile: string;
  const browsers: Browser[] = [];

  beforeEach(async () => {
    profile = await mkdtemp(path.join(tmpdir(), 'smallprint-killed-'));
  });
  afterEach(async () => {
    for (const browser of browsers.splice(0)) browser.process()?.kill('SIGKILL');
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  async function open(): Promise<{ browser: Browser; page: Page }> {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium: install the package "chromium"');
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      userDataDir: profile,
      enableExtensions: [path.resolve('dist/chromium')],
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    });
    browsers.push(browser);
    const worker = await browser.waitForTarget(
      (target) => target.type() === TargetType.SERVICE_WORKER && target.url().startsWith('chrome-extension://'),
    );
    const page = await browser.newPage();
    await page.goto(new URL('/src/extension/library/index.html', worker.url()).href);
    await page.bringToFront();
    await page.waitForSelector('#files-title');
    return { browser, page };
  }

  async function restore(page: Page, backup: string): Promise<void> {
    await page.evaluate((text) => {
      globalThis.confirm = () => true;
      const input = document.querySelector<HTMLInputElement>('#restore');
      const transfer = new DataTransfer();
      transfer.items.add(new File([text], 'backup.ndjson'));
      if (!input) throw new Error('No field');
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, backup);
  }

  /** Records in each of the stores, and whether all of them hold the same ones. */
  const look = (page: Page): Promise<{ records: number; areWhole: boolean }> =>
    page.evaluate(async () => {
      const ask = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error ?? new Error('The database did not answer'));
        });
      const database = await ask(indexedDB.open('smallprint-library'));
      const transaction = database.transaction(['notices', 'contents', 'words']);
      const keys = await Promise.all(
        ['notices', 'contents', 'words'].map((name) => ask(transaction.objectStore(name).getAllKeys())),
      );
      database.close();
      const texts = keys.map((one) => JSON.stringify(one));
      return { records: keys[0]?.length ?? 0, areWhole: texts.every((text) => text === texts[0]) };
    });

  it('has the old state or the new one, whenever it happens', async () => {
    const [old, later] = await Promise.all([backupOf(OLD), backupOf(NEW)]);
    const seen: number[] = [];
    for (const killAfterMs of KILL_AFTER_MS) {
      const first = await open();
      await restore(first.page, old);
      await first.page.waitForFunction(
        (count) => document.body.innerText.includes(`${count} notices taken in`),
        {},
        OLD,
      );
      await restore(first.page, later);
      await delay(killAfterMs);
      first.browser.process()?.kill('SIGKILL');
      await delay(300);

      const second = await open();
      const { records, areWhole } = await look(second.page);
      seen.push(records);
      expect(areWhole, `after ${killAfterMs} ms`).toBe(true);
      expect([OLD, NEW], `after ${killAfterMs} ms`).toContain(records);
      await second.browser.close();
    }
    // Else the test would have killed too early or too late each time.
    expect(new Set(seen)).toEqual(new Set([OLD, NEW]));
  });
});

async function backupOf(count: number): Promise<string> {
  const records: SavedNotice[] = [];
  const run = new Blob([inventedRun(Math.min(count, 20))]);
  for await (const record of readReports(run, { savedAt: '2026-01-01T00:00:00.000Z' })) records.push(record);
  const all = Array.from({ length: count }, (_, index): SavedNotice => {
    const record = records[index % records.length]!;
    return { ...record, id: `r${index}`, key: `${record.key}?${index}` };
  });
  return (await writeBackup(each(all), count)).text();
}

async function* each<T>(items: readonly T[]): AsyncGenerator<T> {
  for (const item of items) yield await Promise.resolve(item);
}
