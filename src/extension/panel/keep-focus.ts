/** Keeps keyboard focus in the panel where what had it is drawn no more. */
import { useLayoutEffect, useRef } from 'preact/hooks';

/** At each drawing: where the focused thing is gone, focus goes to the title of what took its place. */
export function useKeptFocus(): void {
  const last = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent): void => {
      last.current = target instanceof Element ? target : null;
    };
    addEventListener('focusin', remember);
    return () => removeEventListener('focusin', remember);
  }, []);
  useLayoutEffect(() => {
    const isLost = last.current !== null && !last.current.isConnected && document.activeElement === document.body;
    if (isLost) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  });
}
