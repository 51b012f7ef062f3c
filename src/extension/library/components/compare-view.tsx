/** Vendors side by side: the matrix, the pictures, the files. */
import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { MatrixOptions } from '../../../core/compare/vendors.ts';
import type { Facet } from '../../../core/taxonomy.ts';
import { FACETS } from '../../../core/taxonomy.ts';
import { t, tCount } from '../../i18n.ts';
import { facetWords } from '../../labels.ts';
import type { Compared, ComparisonHead } from '../comparison.ts';
import { attempt } from '../library-state.ts';
import { useArrival } from '../use-arrival.ts';
import { askLibrary } from '../worker-client.ts';
import { BackLink } from './back-link.tsx';
import { ExportMenu } from './export-menu.tsx';
import { MAX_COMPARED } from './list-actions.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { Pictures } from './pictures.tsx';
import { useGradually } from './use-gradually.ts';

export function CompareView({ ids: asked }: { readonly ids: readonly string[] }): JSX.Element {
  const ids = useMemo(() => asked.slice(0, MAX_COMPARED), [asked]);
  const title = tCount('library_compareTitle', ids.length);
  const heading = useArrival(title);
  const [name] = useState(() => crypto.randomUUID());
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [byDifference, setByDifference] = useState(false);
  const [facet, setFacet] = useState<Facet | ''>('');
  const of: Compared = useMemo(
    () => ({
      name,
      ids,
      options: {
        onlyDifferences,
        sort: byDifference ? 'difference' : 'taxonomy',
        ...(facet === '' ? {} : { facets: [facet] }),
      } satisfies MatrixOptions,
    }),
    [name, ids, onlyDifferences, byDifference, facet],
  );
  const shown = useComparison(of);
  const drawn = useGradually(shown ? 4 : 1);
  return (
    <>
      <BackLink />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {shown === undefined ? (
        <p class="busy">{t('library_comparing')}</p>
      ) : (
        <>
          {shown.head.failed > 0 && <p class="warnings">{tCount('library_unreadable', shown.head.failed)}</p>}
          <p class="quiet">{t('library_notFoundNote')}</p>
          <div class="filters in-a-row">
            <label>
              {t('library_facet')}
              <select value={facet} onChange={(event) => setFacet(event.currentTarget.value as Facet | '')}>
                <option value="">{t('library_any')}</option>
                {FACETS.map((one) => (
                  <option key={one} value={one}>
                    {facetWords(one)}
                  </option>
                ))}
              </select>
            </label>
            <Check label={t('library_onlyDifferences')} isOn={onlyDifferences} onChange={setOnlyDifferences} />
            <Check label={t('library_byDifference')} isOn={byDifference} onChange={setByDifference} />
          </div>
          {drawn > 1 && <MatrixTable of={shown.of} head={shown.head} />}
          {drawn > 2 && <Pictures of={of} total={shown.head.notices.length} />}
          {drawn > 3 && <ExportMenu ids={ids} matrix={of.options} />}
        </>
      )}
    </>
  );
}

interface Shown {
  readonly of: Compared;
  readonly head: ComparisonHead;
}

/** What is shown stands until the other rows are there. */
function useComparison(of: Compared): Shown | undefined {
  const [shown, setShown] = useState<Shown>();
  useEffect(() => {
    let isCurrent = true;
    void attempt(async () => {
      const head = await askLibrary('compare', of);
      if (isCurrent) setShown({ of, head });
    });
    return () => {
      isCurrent = false;
    };
  }, [of]);
  return shown;
}

interface CheckProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

function Check({ label, isOn, onChange }: CheckProps): JSX.Element {
  return (
    <label class="choice">
      <input type="checkbox" checked={isOn} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}
