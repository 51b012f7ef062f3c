/** Vendors side by side: the matrix, the pictures, the files. */
import type { JSX } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { compareVendors, type MatrixOptions } from '../../../core/compare/vendors.ts';
import type { Facet } from '../../../core/taxonomy.ts';
import { FACETS } from '../../../core/taxonomy.ts';
import { t, tCount } from '../../i18n.ts';
import { facetWords } from '../../labels.ts';
import { toVendor } from '../export-files.ts';
import { readAll } from '../read-all.ts';
import { useArrival } from '../use-arrival.ts';
import { BackLink } from './back-link.tsx';
import { ExportMenu } from './export-menu.tsx';
import { MAX_COMPARED } from './list-actions.tsx';
import { MatrixTable } from './matrix-table.tsx';
import { Pictures } from './pictures.tsx';
import { useWork } from './use-work.ts';

export function CompareView({ ids: asked }: { readonly ids: readonly string[] }): JSX.Element {
  const ids = asked.slice(0, MAX_COMPARED);
  const title = tCount('library_compareTitle', ids.length);
  const heading = useArrival(title);
  const [onlyDifferences, setOnlyDifferences] = useState(false);
  const [byDifference, setByDifference] = useState(false);
  const [facet, setFacet] = useState<Facet | ''>('');
  const found = useWork(ids.join(), (library) => readAll(ids, async (id) => toVendor(await library.notice(id))));
  const vendors = found?.read;
  const options: MatrixOptions = useMemo(
    () => ({
      onlyDifferences,
      sort: byDifference ? 'difference' : 'taxonomy',
      ...(facet === '' ? {} : { facets: [facet] }),
    }),
    [onlyDifferences, byDifference, facet],
  );
  const matrix = useMemo(() => vendors && compareVendors(vendors, options), [vendors, options]);
  return (
    <>
      <BackLink />
      <h2 ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {!found || !vendors || !matrix ? (
        <p class="busy">{t('library_comparing')}</p>
      ) : (
        <>
          {found.failed > 0 && <p class="warnings">{tCount('library_unreadable', found.failed)}</p>}
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
          <MatrixTable matrix={matrix} notices={vendors} />
          <Pictures vendors={vendors} />
          <ExportMenu ids={ids} matrix={options} />
        </>
      )}
    </>
  );
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
