/** The search field, the filters and the order of the list. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { CATEGORIES, FACETS } from '../../../core/taxonomy.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import { attempt, criteria, listing, setCriteria } from '../library-state.ts';
import { SORTS, SUBJECT_STANCES, type Sort, type SubjectStance } from '../select-rows.ts';
import { askLibrary } from '../worker-client.ts';

export function Filters(): JSX.Element {
  const { query, subject, stance, tag, sort } = criteria.value;
  return (
    <search class="filters">
      <label class="wide">
        {t('library_search')}
        <input type="search" value={query} onInput={(event) => setCriteria({ query: event.currentTarget.value })} />
      </label>
      <label>
        {t('library_stance')}
        <select
          value={stance}
          onChange={(event) => setCriteria({ stance: event.currentTarget.value as SubjectStance })}
        >
          {SUBJECT_STANCES.map((one) => (
            <option key={one} value={one}>
              {t(`library_stance_${one}` as MessageKey)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('library_subject')}
        <select value={subject} onChange={(event) => setCriteria({ subject: event.currentTarget.value })}>
          <option value="">{t('library_any')}</option>
          {FACETS.map((facet) => (
            <optgroup key={facet} label={facetWords(facet)}>
              <option value={facet}>{t('library_anyOf', facetWords(facet))}</option>
              {Object.keys(CATEGORIES[facet]).map((category) => (
                <option key={category} value={`${facet}/${category}`}>
                  {categoryWords(facet, category)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      <VendorField />
      <Choice
        label={t('library_tag')}
        value={tag}
        among={listing.value?.tags ?? []}
        onChange={(value) => setCriteria({ tag: value })}
      />
      <label>
        {t('library_sort')}
        <select value={sort} onChange={(event) => setCriteria({ sort: event.currentTarget.value as Sort })}>
          {SORTS.map((one) => (
            <option key={one} value={one}>
              {t(`library_sort_${one}` as MessageKey)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}

/** With suggestions as one types: thousands of vendors are no list to choose from. */
function VendorField(): JSX.Element {
  const [names, setNames] = useState<readonly string[]>([]);
  const suggest = (words: string): void => void attempt(async () => setNames(await askLibrary('vendors', { words })));
  return (
    <label>
      {t('library_vendor')}
      <input
        list="vendor-names"
        value={criteria.value.vendor}
        onFocus={(event) => suggest(event.currentTarget.value)}
        onInput={(event) => {
          setCriteria({ vendor: event.currentTarget.value });
          suggest(event.currentTarget.value);
        }}
      />
      <datalist id="vendor-names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </label>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly among: readonly string[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, among, onChange }: ChoiceProps): JSX.Element | null {
  if (among.length === 0) return null;
  return (
    <label>
      {label}
      <select value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value="">{t('library_any')}</option>
        {among.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
    </label>
  );
}
