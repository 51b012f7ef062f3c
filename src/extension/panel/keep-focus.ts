/** Keeps keyboard focus in the panel where what had it is drawn no more. */
import { useLayoutEffect } from 'preact/hooks';

/** For what draws a tab's states: where the focused thing goes with one, the title of what took its place gets focus. */
export function useKeptFocus(): void {
  // What has focus as the drawing begins. No event tells of it in a panel that is not in front itself.
  const focused = document.activeElement;
  useLayoutEffect(() => {
    if (focused && !focused.isConnected) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  });
}
