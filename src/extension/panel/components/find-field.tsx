/** The field on top: what is typed is looked for in the notice, and asked of it. */
import type { JSX } from 'preact';
import { MAX_QUESTION } from '../../../core/ask/max-question.ts';
import { t } from '../../i18n.ts';
import type { Search } from '../search.ts';
import { beginSearch, FIND_FIELD, foundStops, leaveSearch } from '../find-places.ts';

export function FindField({ search }: { readonly search: Search }): JSX.Element {
  const type = (words: string): void => {
    if (words === '') leaveSearch(search);
    else {
      if (search.typed.peek() === '') beginSearch(search);
      search.type(words);
    }
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && search.typed.peek() !== '') {
      event.preventDefault();
      event.stopPropagation();
      leaveSearch(search);
    }
    if (event.key === 'ArrowDown') {
      const [first] = foundStops();
      if (!first) return;
      event.preventDefault();
      first.focus();
    }
  };
  return (
    <search class="find">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          foundStops()[0]?.focus();
        }}
      >
        <label class="visually-hidden" for={FIND_FIELD}>
          {t('findLabel')}
        </label>
        <input
          id={FIND_FIELD}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={MAX_QUESTION}
          placeholder={t('findLabel')}
          value={search.typed.value}
          onInput={({ currentTarget }) => type(currentTarget.value)}
          onKeyDown={onKeyDown}
        />
        {search.typed.value !== '' && (
          <button type="button" class="link" onClick={() => leaveSearch(search)}>
            {t('findClear')}
          </button>
        )}
      </form>
    </search>
  );
}
