/** Automatic detection, on or off: the browser's own permission is the setting. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { askToReadEverySite, mayReadEverySite, onAllSitesChange, stopReadingEverySite } from '../all-sites.ts';
import { t } from '../i18n.ts';

export function Options(): JSX.Element {
  const [isOn, setOn] = useState<boolean>();
  const [wasRefused, setRefused] = useState(false);

  useEffect(() => {
    const look = (): void => void mayReadEverySite().then(setOn);
    look();
    onAllSitesChange(look);
  }, []);

  const turnOn = async (): Promise<void> => setRefused(!(await askToReadEverySite()));

  return (
    <main>
      <h1>{t('optionsTitle')}</h1>
      <section aria-labelledby="automatic-title">
        <h2 id="automatic-title">{t('optionsAutomatic')}</h2>
        <p>{t('optionsAutomaticBody')}</p>
        {isOn !== undefined && (
          <>
            <p role="status">
              <strong>{t(isOn ? 'optionsOn' : 'optionsOff')}</strong>
              {wasRefused && !isOn && <span class="quiet"> {t('optionsRefused')}</span>}
            </p>
            {isOn ? (
              <button type="button" onClick={() => void stopReadingEverySite()}>
                {t('optionsTurnOff')}
              </button>
            ) : (
              <button type="button" class="primary" onClick={() => void turnOn()}>
                {t('optionsTurnOn')}
              </button>
            )}
          </>
        )}
      </section>
    </main>
  );
}
