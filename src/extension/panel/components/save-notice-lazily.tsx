/** The way into the library, fetched once the summary stands: its code is more than all the rest of the panel's. */
import type { ComponentType, JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { showFault } from '../show-fault.ts';
import type { Reading } from '../tab-state.ts';

type SaveNotice = ComponentType<{ readonly reading: Reading }>;

/** Fetched before, by an earlier summary. */
let fetched: SaveNotice | undefined;

export function SaveNoticeLazily({ reading }: { readonly reading: Reading }): JSX.Element {
  const [Loaded, setLoaded] = useState<SaveNotice | undefined>(() => fetched);
  useEffect(() => {
    if (fetched) return;
    const fetchIt = async (): Promise<void> => {
      fetched = (await import('./save-notice.tsx')).SaveNotice;
      setLoaded(() => fetched);
    };
    fetchIt().catch(showFault);
  }, []);
  return <div class="save-place">{Loaded && <Loaded key={reading.page.readingId} reading={reading} />}</div>;
}
