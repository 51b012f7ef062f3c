/** Parts of the panel whose code is fetched once something else stands. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showFault } from '../show-fault.ts';

/** A component that is fetched when it is first drawn, and nothing until then; afterwards it is there at once. */
export function lazily<P extends object>(fetch: () => Promise<ComponentType<P>>): ComponentType<P> {
  let fetched: ComponentType<P> | undefined;
  return function Lazily(props: P): JSX.Element | null {
    const [Loaded, setLoaded] = useState(() => fetched);
    useEffect(() => {
      if (fetched) return;
      const fetchIt = async (): Promise<void> => {
        fetched = await fetch();
        setLoaded(() => fetched);
      };
      fetchIt().catch(showFault);
    }, []);
    return Loaded ? <Loaded {...props} /> : null;
  };
}
