/** The bar that stays in view: to the overview, to each facet, to what can be done. One stop of the keyboard; arrows move in it. */
import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../i18n.ts';
import { goToPart } from './go-to.ts';

export interface JumpTarget {
  readonly part: string;
  readonly name: string;
  readonly count?: number;
}

export function JumpBar({ targets }: { readonly targets: readonly JumpTarget[] }): JSX.Element {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const move = (event: KeyboardEvent): void => {
    const isReversed = getComputedStyle(document.documentElement).direction === 'rtl';
    const step = { ArrowRight: isReversed ? -1 : 1, ArrowLeft: isReversed ? 1 : -1 }[event.key];
    const ends = { Home: 0, End: targets.length - 1 }[event.key];
    const next = ends ?? (step === undefined ? undefined : (current + step + targets.length) % targets.length);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <nav class="jump-bar" aria-label={t('jumpTo')}>
      <div role="toolbar" aria-label={t('jumpTo')} ref={list} onKeyDown={move}>
        {targets.map(({ part, name, count }, at) => (
          <button
            key={part}
            type="button"
            tabIndex={at === current ? 0 : -1}
            onFocus={() => setCurrent(at)}
            onClick={() => goToPart(part)}
          >
            {name} {count !== undefined && <small>{count}</small>}
          </button>
        ))}
      </div>
    </nav>
  );
}
