/** What a change of views owes its reader: the page's title says where one is, and the focus is there. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n.ts';

let hasArrived = false;

/**
 * For a view's heading (`tabIndex={-1}`). The page's first view leaves the focus where the browser put it. `title`:
 * undefined for the list, which is the library itself.
 */
export function useArrival(title: string | undefined): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement | null>(null);
  useEffect(() => {
    if (hasArrived) heading.current?.focus({ preventScroll: true });
    hasArrived = true;
  }, []);
  useEffect(() => {
    document.title = title === undefined ? t('library_title') : `${title} – ${t('library_title')}`;
  }, [title]);
  return heading;
}
