/** Comparisons that people would rather look at: who passes on to whom, what is said at all, how long, how hard, how long kept. */
import type { JSX } from 'preact';
import { CELL_STATES } from '../../../core/compare/cell-state.ts';
import { t } from '../../i18n.ts';
import { categoryWords, checkWords } from '../../labels.ts';
import { overviewWording } from '../../ui/overview-wording.ts';
import type { Compared } from '../comparison.ts';
import { stateWords } from '../manner.ts';
import { askLibrary } from '../worker-client.ts';
import { BarPicture } from './bar-picture.tsx';
import { DotPicture } from './dot-picture.tsx';
import { useGradually } from './use-gradually.ts';
import { useWork } from './use-work.ts';

const PICTURES = 6;

interface Props {
  readonly of: Compared;
  /** Notices that are compared. */
  readonly total: number;
}

export function Pictures({ of, total }: Props): JSX.Element | null {
  const figures = useWork('', () => askLibrary('comparedFigures', of));
  const drawn = useGradually(figures ? PICTURES : 1);
  if (!figures) return null;
  const { passedOn, sale, sold } = figures.sharing;
  const said = CELL_STATES.filter((state) => state !== 'not-found' && state !== 'unknown');
  const states = said.map((state) => ({ key: state, label: stateWords(state) }));
  const { coverage, length, ease, periods } = figures;
  const pictures = [
    <BarPicture
      key="passed-on"
      name="passed-on"
      title={t('library_picturePassedOn')}
      total={total}
      series={states}
      bars={passedOn.map(({ category, vendors: counts }) => ({ label: categoryWords('sharing', category), counts }))}
    />,
    <BarPicture
      key="sold"
      name="sold"
      title={t('library_pictureSold')}
      total={total}
      series={states}
      bars={[
        ...(sale ? [{ label: overviewWording.topic('sale'), counts: sale }] : []),
        ...sold.map(({ category, vendors: counts }) => ({ label: categoryWords('sharing', category), counts })),
      ]}
    />,
    <BarPicture
      key="coverage"
      name="coverage"
      title={t('library_pictureCoverage')}
      total={total}
      series={[
        { key: 'found', label: t('library_found') },
        { key: 'denied', label: stateWords('denied') },
      ]}
      bars={coverage.map(({ item, notices }) => ({ label: checkWords(item), counts: notices }))}
    />,
    <DotPicture
      key="length"
      name="length"
      title={t('library_pictureLength')}
      unit={t('library_words')}
      values={length}
    />,
    <DotPicture
      key="ease"
      name="reading-ease"
      title={t('library_pictureEase')}
      unit={t('library_easeUnit')}
      values={ease}
    />,
    <DotPicture
      key="retention"
      name="retention"
      title={t('library_pictureRetention')}
      unit={t('library_days')}
      values={periods}
    />,
  ];
  return (
    <section aria-labelledby="pictures-title" aria-busy={drawn < PICTURES}>
      <h2 id="pictures-title">{t('library_pictures')}</h2>
      {pictures.slice(0, drawn)}
    </section>
  );
}
