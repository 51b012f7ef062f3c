/** The main job on a machine as it is: build, find a browser, show a notice with its summary beside it. */
import { mkdir, writeFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { build } from 'vite';
import { formatText } from '../src/core/formats/text.ts';
import type { Report } from '../src/core/report.ts';
import type { BrowserUnderTest } from '../test/support/browser-under-test.ts';
import { startChromium } from '../test/support/chromium.ts';
import { analyseOnCommandLine } from '../test/support/command-line.ts';
import { startFirefox } from '../test/support/firefox.ts';
import { saveJson, showFirstDenial } from '../test/support/panel.ts';
import { waitFor } from '../test/support/wait-for.ts';
import { findOrInstall, installHint } from './find-browser.mjs';
import type { BrowserName } from './manifest.ts';
import { parseTryOptions, USAGE, type TryOptions } from './try-options.ts';
import { openTryPage, type TryPage } from './try-page.ts';

const FOLDER = resolve('artifacts/try');
const READ_TIMEOUT_MS = 60_000;

/** Returns the exit status: 0, or 2 for bad usage. Messages go to standard error, the summary to standard output. */
export async function tryNotice(args: readonly string[]): Promise<number> {
  let options: TryOptions | undefined;
  try {
    options = parseTryOptions(args);
  } catch (error) {
    console.error(`${messageOf(error)}\n\n${USAGE}`);
    return 2;
  }
  if (!options) {
    console.log(USAGE);
    return 0;
  }
  let page: TryPage;
  try {
    page = await openTryPage(options.notice);
  } catch (error) {
    console.error(messageOf(error));
    return 2;
  }
  try {
    for (const name of options.browsers) {
      if (await tryInBrowser(name, page, options)) return 0;
    }
    await tryWithoutBrowser(page, options);
    return 0;
  } finally {
    await page.close();
  }
}

/** False where this browser cannot be had or does not start; then another way is tried. */
async function tryInBrowser(
  name: BrowserName,
  page: TryPage,
  { headed, mayInstall, browsers }: TryOptions,
): Promise<boolean> {
  // A browser is installed only where none of the wanted ones is there.
  const isThere = browsers.some((one) => findOrInstall(one, false));
  if (!findOrInstall(name, mayInstall && !isThere)) return false;
  console.error(`Building the extension for ${name}.`);
  await build({ mode: name, logLevel: 'error' });
  const start = name === 'firefox' ? startFirefox : startChromium;
  let browser: BrowserUnderTest;
  try {
    browser = await start({ headed, network: page.isRemote });
  } catch (error) {
    console.error(`${name} did not start: ${messageOf(error)}`);
    return false;
  }
  try {
    const tab = await browser.openTab(page.url);
    await browser.clickAction(tab);
    if (headed) {
      console.error(`${page.url} is open with its summary beside it. Close the browser to end.`);
      await browser.ended;
      return true;
    }
    await summaryShown(browser);
    await showFirstDenial(browser);
    await mkdir(FOLDER, { recursive: true });
    const picture = `${FOLDER}/${name}.png` as const;
    await browser.picture(picture);
    const json = await saveJson(browser);
    await report(json, page.url);
    console.error(`The picture of page and panel: ${relative('.', picture)}`);
    return true;
  } finally {
    await browser.close();
  }
}

/** Waits for a report; a page that is no notice is analysed all the same, because it was asked for by name. */
async function summaryShown(browser: BrowserUnderTest): Promise<void> {
  await waitFor(
    'the summary',
    () =>
      browser.inPanel(() => {
        const anyway = [...document.querySelectorAll('button')].find(
          ({ textContent }) => textContent === 'Analyse anyway',
        );
        anyway?.click();
        return document.querySelector('.summary') !== null;
      }),
    READ_TIMEOUT_MS,
  );
}

async function tryWithoutBrowser(page: TryPage, { browsers }: TryOptions): Promise<void> {
  console.error('Building the command line.');
  await build({ configFile: 'vite.cli.config.ts', logLevel: 'error' });
  await report(analyseOnCommandLine(await page.readSource()), page.url);
  console.error('No browser could be had, so that there is no picture. To see the panel, install one:');
  for (const name of browsers) console.error(`  ${installHint(name)}`);
}

async function report(json: string, url: string): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const file = `${FOLDER}/report.json`;
  await writeFile(file, json);
  console.log(formatText(JSON.parse(json) as Report, { width: process.stdout.columns ?? 80 }));
  console.error(`Read from ${url}\nThe report as JSON: ${relative('.', file)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
