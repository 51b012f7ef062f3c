/** Draws a part after the other, so that the page answers in between. */
import { useEffect, useState } from 'preact/hooks';

/** How many of `count` parts are to be drawn now: one more each time that the page has drawn those before. */
export function useGradually(count: number): number {
  const [drawn, setDrawn] = useState(1);
  useEffect(() => {
    if (drawn >= count) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + 1));
    return () => clearTimeout(timer);
  }, [count, drawn]);
  return Math.min(drawn, count);
}
