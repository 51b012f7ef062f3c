/** The bar that stays in view: to the overview, to each facet, to what can be done, and back. */
import type { JSX } from 'preact';
import { t } from '../i18n.ts';
import { cameFrom, goBack, goToPart } from './go-to.ts';
import { useRoving } from './roving.ts';

export interface JumpTarget {
  readonly part: string;
  readonly name: string;
  readonly count?: number;
}

export function JumpBar({ targets }: { readonly targets: readonly JumpTarget[] }): JSX.Element {
  const { list, onKeyDown, at } = useRoving(targets.map(({ name }) => name));
  return (
    <nav class="jump-bar" aria-label={t('jumpTo')}>
      {cameFrom.value && (
        <button type="button" class="go-back" onClick={goBack}>
          {t('goBack')}
        </button>
      )}
      <div role="toolbar" aria-label={t('jumpTo')} ref={list} onKeyDown={onKeyDown}>
        {targets.map(({ part, name, count }, place) => (
          <button key={part} type="button" {...at(place)} onClick={() => goToPart(part)}>
            {name} {count !== undefined && <small>{count}</small>}
          </button>
        ))}
      </div>
    </nav>
  );
}
