/** Several buttons as one stop of the keyboard: arrows, Home, End and the first letters of a name move among them. */
import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';

interface Roving {
  /** For the element around the buttons. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** For the button at this place. */
  readonly at: (place: number) => { readonly tabIndex: number; readonly onFocus: () => void };
}

export function useRoving(names: readonly string[]): Roving {
  const [current, setCurrent] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  // A list that has become shorter still has a stop.
  const now = Math.min(current, names.length - 1);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isReversed = getComputedStyle(document.documentElement).direction === 'rtl';
    const next = nextPlace(event.key, now, names, isReversed);
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    list.current?.querySelectorAll('button')[next]?.focus();
  };
  return {
    list,
    onKeyDown,
    at: (place) => ({ tabIndex: place === now ? 0 : -1, onFocus: () => setCurrent(place) }),
  };
}

/** Where a key leads from `now`; undefined for one that leads nowhere. After the last comes the first. */
export function nextPlace(key: string, now: number, names: readonly string[], isReversed: boolean): number | undefined {
  const forwards = isReversed ? -1 : 1;
  const count = names.length;
  switch (key) {
    case 'ArrowRight':
      return (now + forwards + count) % count;
    case 'ArrowLeft':
      return (now - forwards + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return placeOf(key, now, names);
  }
}

/** The next name that begins with the letter. */
function placeOf(letter: string, now: number, names: readonly string[]): number | undefined {
  if (!/^\p{L}$/u.test(letter)) return undefined;
  const steps = names.map((_, step) => (now + 1 + step) % names.length);
  return steps.find((place) => names[place]?.toLocaleLowerCase().startsWith(letter.toLocaleLowerCase()));
}
