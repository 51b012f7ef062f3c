/** What was built: one manifest a browser, no file that a page may fetch, nothing that is not packed. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Bytes of scripts, the worker's not counted. */
const MOST_BEFORE_FIRST_SCREEN = 110_000;

describe.each(['chromium', 'firefox'])('dist/%s', (browser) => {
  const folder = `dist/${browser}`;
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  const manifest = JSON.parse(read('manifest.json')) as Record<string, unknown>;

  it('tells no page that it is installed', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('has its own browser’s panel alone', () => {
    expect('side_panel' in manifest).toBe(browser === 'chromium');
    expect('sidebar_action' in manifest).toBe(browser === 'firefox');
  });

  it('injects scripts of one file', () => {
    for (const name of ['reader', 'gate']) {
      expect(read(`src/extension/content/${name}.iife.js`)).not.toMatch(/\bimport\s*[({"'*]/u);
    }
  });

  it('keeps the gate small', () => {
    expect(read('src/extension/content/gate.iife.js').length).toBeLessThan(4_000);
  });

  it('makes no markup of text and evaluates none', () => {
    const scripts = readdirSync(`${folder}/assets`).filter((file) => file.endsWith('.js') && !file.includes('worker'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts)
      expect(read(`assets/${script}`)).not.toMatch(/innerHTML\s?=[^=]|\beval\(|new Function\(|document\.write/u);
  });

  it('fetches little before the first screen', () => {
    const fetched = new Set<string>();
    const fetch = (path: string): void => {
      if (fetched.has(path)) return;
      fetched.add(path);
      for (const [, next = ''] of read(path).matchAll(/(?:from|import)\s?["']\.\/([^"']+\.js)["']/gu))
        fetch(`assets/${next}`);
    };
    for (const [, script = ''] of read('src/extension/panel/index.html').matchAll(/src="\/([^"]+)"/gu)) fetch(script);
    // The worker first, then the panel's page: `main.ts`.
    expect([...fetched].some((script) => read(script).includes('./panel-page.js'))).toBe(true);
    fetch('assets/panel-page.js');
    const bytes = [...fetched].reduce((sum, path) => sum + Buffer.byteLength(read(path)), 0);
    expect(fetched.size).toBeGreaterThan(5);
    expect(bytes).toBeLessThan(MOST_BEFORE_FIRST_SCREEN);
  });

  it('holds the licences of what it is made of', () => {
    const notices = read('THIRD-PARTY-NOTICES.txt');
    for (const name of ['compromise', 'parse5', 'pdfjs-dist', 'preact', 'tldts'])
      expect(notices).toMatch(new RegExp(`\n${name} \\d+\\.\\d+\\.\\d+ \\(`, 'u'));
  });

  it('packs every icon that it names', () => {
    const icons = Object.values(manifest['icons'] as Record<string, string>);
    expect(icons.filter((icon) => !existsSync(`${folder}/${icon}`))).toEqual([]);
  });
});
