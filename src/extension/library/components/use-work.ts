/** Work of a component that takes a while: its result once it is there; a failure is shown atop the page. */
import { useEffect, useState } from 'preact/hooks';
import type { Library } from '../../storage/library.ts';
import { attempt } from '../library-state.ts';

/**
 * Undefined until `work` is done; done once for each `key`, and again for each `revision`, during which the result of the
 * one before stands.
 */
export function useWork<R>(key: string, work: (library: Library) => Promise<R>, revision = 0): R | undefined {
  const [result, setResult] = useState<{ readonly key: string; readonly value: R }>();
  useEffect(() => {
    let isCurrent = true;
    void attempt(async (library) => {
      const value = await work(library);
      if (isCurrent) setResult({ key, value });
    });
    return () => {
      isCurrent = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `work` is another function at every drawing; `key` tells whether it is other work
  }, [key, revision]);
  return result?.key === key ? result.value : undefined;
}
