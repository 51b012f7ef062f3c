/** How the summary looks: its theme, and which parts come first. */
import type { JSX } from 'preact';
import { FACETS, type Facet } from '../../core/taxonomy.ts';
import { t } from '../i18n.ts';
import { facetWords } from '../labels.ts';
import { changeSettings, settings, THEMES } from '../settings.ts';

export function DisplaySection(): JSX.Element {
  const { theme, first } = settings.value;
  const choose = (facet: Facet, isFirst: boolean): void => {
    const others = first.filter((one) => one !== facet);
    void changeSettings({ first: isFirst ? [...others, facet] : others });
  };
  return (
    <section aria-labelledby="display-title">
      <h2 id="display-title">{t('optionsDisplay')}</h2>
      <fieldset>
        <legend>{t('optionsTheme')}</legend>
        {THEMES.map((one) => (
          <label key={one} class="choice">
            <input
              type="radio"
              name="theme"
              checked={one === theme}
              onChange={() => void changeSettings({ theme: one })}
            />
            {t(`theme_${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{t('optionsFirst')}</legend>
        <p class="quiet">{t('optionsFirstBody')}</p>
        <div class="choices">
          {FACETS.map((facet) => (
            <label key={facet} class="choice">
              <input
                type="checkbox"
                checked={first.includes(facet)}
                onChange={({ currentTarget }) => choose(facet, currentTarget.checked)}
              />
              {facetWords(facet)}
              {first.includes(facet) && <small>{first.indexOf(facet) + 1}</small>}
            </label>
          ))}
        </div>
      </fieldset>
    </section>
  );
}
