/** What the library holds and how much room it takes, the way to it, and the end of all of it. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { formatBytes, t, tCount } from '../i18n.ts';
import { AutoSave } from '../library/components/auto-save.tsx';
import { keepCount } from '../storage/kept-count.ts';
import { library, tellOfChange } from '../storage/library-client.ts';

interface Size {
  readonly notices: number;
  readonly bytes: number;
}

export function LibrarySection(): JSX.Element {
  const [size, setSize] = useState<Size>();
  const [answer, setAnswer] = useState('');
  const measure = async (): Promise<void> => {
    const notices = await (await library()).count();
    const { usage = 0 } = await navigator.storage.estimate();
    setSize({ notices, bytes: usage });
  };
  useEffect(() => {
    measure().catch(() => setAnswer(t('library_faultInternal')));
  }, []);

  const eraseAll = async (): Promise<void> => {
    // oxlint-disable-next-line no-alert -- the browser's own question is the one that no page can imitate
    if (!confirm(t('optionsEraseAsk'))) return;
    await keepCount(undefined);
    await (await library()).clear();
    await keepCount(0);
    tellOfChange();
    setAnswer(t('optionsErased'));
    await measure();
  };

  return (
    <section aria-labelledby="library-title">
      <h2 id="library-title">{t('library_title')}</h2>
      <p role="status">
        {size && tCount('library_shown', size.notices)}
        {size && ` · ${t('optionsRoom', formatBytes(size.bytes))}`} {answer}
      </p>
      <AutoSave />
      <div class="buttons">
        <button
          type="button"
          onClick={() => void browser.tabs.create({ url: browser.runtime.getURL('src/extension/library/index.html') })}
        >
          {t('library_open')}
        </button>
        {size !== undefined && size.notices > 0 && (
          <button type="button" onClick={() => void eraseAll().catch(() => setAnswer(t('library_faultInternal')))}>
            {t('optionsErase')}
          </button>
        )}
      </div>
    </section>
  );
}
