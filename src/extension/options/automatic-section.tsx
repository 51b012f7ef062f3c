/** Automatic detection, everywhere or on sites that are named: the browser's own permission is the setting. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import {
  askToReadEverySite,
  askToReadSite,
  mayReadEverySite,
  onSiteAccessChange,
  readableSites,
  siteName,
  sitePattern,
  stopReadingEverySite,
  stopReadingSite,
} from '../site-access.ts';

export function AutomaticSection(): JSX.Element {
  const [isOn, setOn] = useState<boolean>();
  const [sites, setSites] = useState<readonly string[]>([]);
  const [answer, setAnswer] = useState('');
  const [words, setWords] = useState('');

  useEffect(() => {
    const look = (): void => {
      void mayReadEverySite().then(setOn);
      void readableSites().then(setSites);
    };
    look();
    return onSiteAccessChange(look);
  }, []);

  // Nothing is awaited before the browser is asked: it answers only within the click.
  const turnOn = async (): Promise<void> => setAnswer((await askToReadEverySite()) ? '' : t('optionsRefused'));
  const addSite = async (): Promise<void> => {
    const pattern = sitePattern(words);
    if (pattern === undefined) {
      setAnswer(t('optionsSiteUnknown'));
      return;
    }
    const isGiven = await askToReadSite(pattern);
    setAnswer(isGiven ? '' : t('optionsRefused'));
    if (isGiven) setWords('');
  };

  return (
    <section aria-labelledby="automatic-title">
      <h2 id="automatic-title">{t('optionsAutomatic')}</h2>
      <p>{t('optionsAutomaticBody')}</p>
      <p role="status">
        {isOn !== undefined && (
          <strong>{t(isOn ? 'optionsOn' : sites.length > 0 ? 'optionsOnSome' : 'optionsOff')}</strong>
        )}
        {answer && <span class="quiet"> {answer}</span>}
      </p>
      {isOn === true && (
        <button type="button" onClick={() => void stopReadingEverySite()}>
          {t('optionsTurnOff')}
        </button>
      )}
      {isOn === false && (
        <>
          <button type="button" class="primary" onClick={() => void turnOn()}>
            {t('optionsTurnOn')}
          </button>
          <h3>{t('optionsSites')}</h3>
          {sites.length > 0 && (
            <ul class="sites">
              {sites.map((site) => (
                <li key={site}>
                  <bdi>{siteName(site)}</bdi>
                  <button type="button" class="link" onClick={() => void stopReadingSite(site)}>
                    {t('optionsSiteRemove', siteName(site))}
                  </button>
                </li>
              ))}
            </ul>
          )}
          <div class="buttons">
            <label>
              {t('optionsSite')}
              <input
                type="text"
                dir="ltr"
                spellcheck={false}
                inputMode="url"
                placeholder="example.org"
                value={words}
                onInput={({ currentTarget }) => setWords(currentTarget.value)}
                onKeyDown={(event) => {
                  if (event.key === 'Enter') void addSite();
                }}
              />
            </label>
            <button type="button" onClick={() => void addSite()}>
              {t('optionsSiteAdd')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}
