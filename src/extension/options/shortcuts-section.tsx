/** The keys that open the panel, and the way to the browser's page for changing them. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { t } from '../i18n.ts';

export function ShortcutsSection(): JSX.Element {
  const [commands, setCommands] = useState<readonly Commands.Command[]>([]);
  useEffect(() => {
    // Also on the way back from the browser's own page for them: no event tells of a change.
    const ask = (): void => void browser.commands.getAll().then(setCommands);
    ask();
    addEventListener('focus', ask);
    return () => removeEventListener('focus', ask);
  }, []);
  return (
    <section aria-labelledby="shortcuts-title">
      <h2 id="shortcuts-title">{t('optionsShortcuts')}</h2>
      <dl class="shortcuts">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{name === '_execute_action' ? t('actionTitle') : description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : t('optionsNoShortcut')}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => void openShortcutSettings()}>
        {t('optionsChangeShortcuts')}
      </button>
    </section>
  );
}

/** Firefox has a call for it; Chromium a page, which a link may not open. */
async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
