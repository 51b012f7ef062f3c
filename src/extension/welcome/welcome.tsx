/** What a reader should know at first: what is read and when, that nothing leaves the device, how to begin. */
import type { JSX } from 'preact';
import { t } from '../i18n.ts';
import { AutomaticSection } from '../options/automatic-section.tsx';

export function Welcome(): JSX.Element {
  return (
    <main>
      <header>
        <img src="/icons/icon-128.png" width="64" height="64" alt="" />
        <h1>{t('welcomeTitle')}</h1>
        <p class="lead">{t('extensionDescription')}</p>
      </header>
      <section aria-labelledby="begin-title">
        <h2 id="begin-title">{t('welcomeBegin')}</h2>
        <ol>
          <li>{t(__BROWSER__ === 'firefox' ? 'welcomePinFirefox' : 'welcomePin')}</li>
          <li>{t('welcomeOpen')}</li>
          <li>{t('welcomeClick')}</li>
        </ol>
      </section>
      <section aria-labelledby="private-title">
        <h2 id="private-title">{t('welcomePrivate')}</h2>
        <ul class="points">
          <li>{t('welcomeWhen')}</li>
          <li>{t('welcomeStays')}</li>
          <li>{t('welcomeRules')}</li>
        </ul>
      </section>
      <AutomaticSection />
    </main>
  );
}
