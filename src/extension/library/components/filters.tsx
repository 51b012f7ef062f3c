/** The search field, the filters and the order of the list. */
import type { JSX } from 'preact';
import { CATEGORIES, FACETS } from '../../../core/taxonomy.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { categoryWords, facetWords } from '../../labels.ts';
import { criteria, setCriteria, tags, vendors } from '../library-state.ts';
import { SORTS, SUBJECT_STANCES, type Sort, type SubjectStance } from '../select-rows.ts';

export function Filters(): JSX.Element {
  const { query, subject, stance, tag, vendor, sort } = criteria.value;
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
      <Choice
        label={t('library_vendor')}
        value={vendor}
        among={vendors.value}
        onChange={(value) => setCriteria({ vendor: value })}
      />
      <Choice
        label={t('library_tag')}
        value={tag}
        among={tags.value}
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
