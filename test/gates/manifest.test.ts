/** The extension asks for nothing that warns at install, and tells no page that it is there. */
import { describe, expect, it } from 'vitest';
import { BROWSERS, manifestFor } from '../../scripts/manifest.ts';
import { readProjectFile } from './support/source-files.ts';

/** Chromium and Firefox install these without a warning. */
const SILENT = new Set([
  'activeTab',
  'alarms',
  'contextMenus',
  'declarativeContent',
  'scripting',
  'sidePanel',
  'storage',
  'unlimitedStorage',
]);

describe('the manifest', () => {
  const manifest = JSON.parse(readProjectFile('manifest.json')) as Record<string, unknown>;

  it('asks for silent permissions alone', () => {
    expect(manifest['permissions']).toSatisfy((asked: string[]) => asked.every((name) => SILENT.has(name)));
    expect(manifest['host_permissions'] ?? []).toEqual([]);
    expect(manifest['content_scripts'] ?? []).toEqual([]);
    expect(manifest['optional_permissions'] ?? []).toEqual([]);
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
  });

  it('offers no file to web pages', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its own pages load and send nothing', () => {
    const { extension_pages: policy } = manifest['content_security_policy'] as { extension_pages: string };
    const directives = policy.split(';').map((directive) => directive.trim());
    expect(directives).toContain("default-src 'none'");
    expect(directives).toContain("connect-src 'none'");
    expect(directives).toContain("script-src 'self'");
    expect(directives).toContain("require-trusted-types-for 'script'");
  });

  it('says no version of its own: package.json has the one', () => {
    expect(manifest).not.toHaveProperty('version');
    const { version } = JSON.parse(readProjectFile('package.json')) as { version: string };
    for (const browser of BROWSERS) expect(manifestFor(browser)['version']).toBe(version);
  });
});
