/** Draws one piece after another, each in a task of its own, so that the panel answers while a long summary is drawn. */
import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

interface Props {
  /** The same elements at each drawing: what is drawn already is not looked at again. */
  readonly pieces: readonly JSX.Element[];
}

export function InPieces({ pieces }: Props): JSX.Element {
  const [shown, setShown] = useState(1);
  const isWhole = shown >= pieces.length;
  // Not an effect after the frame: waiting for a frame at each piece would take longer than the drawing.
  useLayoutEffect(() => {
    if (isWhole) return undefined;
    const leaving = new AbortController();
    scheduler.postTask(() => setShown(shown + 1), { signal: leaving.signal }).catch(() => undefined);
    return () => leaving.abort();
  }, [shown, isWhole]);
  return (
    <div class="pieces" aria-busy={!isWhole}>
      {pieces.slice(0, shown)}
    </div>
  );
}
