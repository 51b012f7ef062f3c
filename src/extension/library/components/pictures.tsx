/** Comparisons that people would rather look at: who passes on to whom, what is said at all, how long, how hard, how long kept. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  checklistCoverage,
  lengthDistribution,
  readingEaseDistribution,
  retentionPeriods,
  sharingCounts,
  type VendorValue,
} from '../../../core/compare/statistics.ts';
import { CELL_STATES } from '../../../core/compare/cell-state.ts';
import type { Vendor } from '../../../core/compare/vendors.ts';
import { t } from '../../i18n.ts';
import { categoryWords, checkWords } from '../../labels.ts';
import { overviewWording } from '../../ui/overview-wording.ts';
import { stateWords } from '../manner.ts';
import { BarPicture } from './bar-picture.tsx';
import { DotPicture } from './dot-picture.tsx';

interface Figures {
  readonly sharing: ReturnType<typeof sharingCounts>;
  readonly coverage: ReturnType<typeof checklistCoverage>;
  readonly length: readonly VendorValue[];
  readonly ease: readonly VendorValue[];
  readonly periods: readonly VendorValue[];
}

/** Counted and drawn once the table stands. */
export function Pictures({ vendors }: { readonly vendors: readonly Vendor[] }): JSX.Element | null {
  const [figures, setFigures] = useState<Figures>();
  useEffect(() => {
    const timer = setTimeout(() =>
      setFigures({
        sharing: sharingCounts(vendors),
        coverage: checklistCoverage(vendors),
        length: lengthDistribution(vendors).values,
        ease: readingEaseDistribution(vendors).values,
        periods: retentionPeriods(vendors),
      }),
    );
    return () => clearTimeout(timer);
  }, [vendors]);
  if (!figures) return null;
  const { passedOn, sale, sold } = figures.sharing;
  const said = CELL_STATES.filter((state) => state !== 'not-found' && state !== 'unknown');
  const states = said.map((state) => ({ key: state, label: stateWords(state) }));
  const { coverage, length, ease, periods } = figures;
  return (
    <section aria-labelledby="pictures-title">
      <h2 id="pictures-title">{t('library_pictures')}</h2>
      <BarPicture
        name="passed-on"
        title={t('library_picturePassedOn')}
        total={vendors.length}
        series={states}
        bars={passedOn.map(({ category, vendors: counts }) => ({ label: categoryWords('sharing', category), counts }))}
      />
      <BarPicture
        name="sold"
        title={t('library_pictureSold')}
        total={vendors.length}
        series={states}
        bars={[
          ...(sale ? [{ label: overviewWording.topic('sale'), counts: sale }] : []),
          ...sold.map(({ category, vendors: counts }) => ({ label: categoryWords('sharing', category), counts })),
        ]}
      />
      <BarPicture
        name="coverage"
        title={t('library_pictureCoverage')}
        total={vendors.length}
        series={[
          { key: 'found', label: t('library_found') },
          { key: 'denied', label: stateWords('denied') },
        ]}
        bars={coverage.items.map(({ item, notices }) => ({ label: checkWords(item), counts: notices }))}
      />
      <DotPicture name="length" title={t('library_pictureLength')} unit={t('library_words')} values={length} />
      <DotPicture name="reading-ease" title={t('library_pictureEase')} unit={t('library_easeUnit')} values={ease} />
      <DotPicture name="retention" title={t('library_pictureRetention')} unit={t('library_days')} values={periods} />
    </section>
  );
}
