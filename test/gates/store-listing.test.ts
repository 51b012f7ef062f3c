/** What the stores are told: the same as the manifest and the interface say. */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readProjectFile, ROOT } from './support/source-files.ts';

describe('docs/store', () => {
  const languages = readdirSync(`${ROOT}/public/_locales`);
  const manifest = JSON.parse(readProjectFile('manifest.json')) as {
    permissions: string[];
    optional_host_permissions: string[];
  };

  it.each(languages)('%s has the name and summary of the extension, and a reason for each permission', (language) => {
    const listing = readProjectFile(`docs/store/${language}.md`);
    const messages = JSON.parse(readProjectFile(`public/_locales/${language}/messages.json`)) as Record<
      string,
      { message: string }
    >;
    for (const key of ['extensionName', 'extensionDescription'])
      expect(listing.split('\n')).toContain(messages[key]?.message);
    const reasons = [...listing.matchAll(/^- `([^`]+)`: ./gmu)].map(([, name]) => name);
    expect(reasons).toEqual([...manifest.permissions, ...manifest.optional_host_permissions]);
  });
});
