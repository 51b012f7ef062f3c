/** A strip of dots as SVG: a dot a notice, the box from the lower to the upper quartile, a line at the median. */
import type { JSX } from 'preact';
import { distribution, type VendorValue } from '../../../core/compare/statistics.ts';
import { formatNumber, t } from '../../i18n.ts';
import { axisTicks, placeDots } from '../dot-layout.ts';
import { numbered } from '../numbered.ts';
import { PictureFrame } from './picture-frame.tsx';

interface Props {
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  /** Ascending. */
  readonly values: readonly VendorValue[];
}

const WIDTH = 760;
const SIDE = 40;
const DOT = 10;
const MAX_LEVELS = 12;

export function DotPicture({ name, title, unit, values }: Props): JSX.Element | null {
  const { summary } = distribution(values);
  if (!summary) return null;
  const ticks = axisTicks(summary.minimum, summary.maximum);
  const inner = WIDTH - 2 * SIDE;
  const dots = placeDots(
    values.map(({ value }) => value),
    ticks,
    inner,
    DOT,
  );
  const levels = Math.max(...dots.map(({ level }) => level)) + 1;
  const rise = DOT * Math.min(1, MAX_LEVELS / levels);
  const base = 24 + rise * levels;
  const [from, to] = [ticks[0] ?? 0, ticks.at(-1) ?? 1];
  const at = (value: number): number => ((value - from) / (to - from)) * inner;
  const round = (value: number): string => formatNumber(Math.round(value * 10) / 10);
  return (
    <PictureFrame
      name={name}
      title={title}
      size={[WIDTH, base + 48]}
      columns={[t('library_vendor'), unit]}
      rows={values.map((one) => [one.name, round(one.value)])}
      note={t('library_quartiles', round(summary.lowerQuartile), round(summary.median), round(summary.upperQuartile))}
    >
      <g transform={`translate(${SIDE}, 0)`}>
        <rect
          class="fill-empty"
          x={at(summary.lowerQuartile)}
          y={10}
          width={Math.max(1, at(summary.upperQuartile) - at(summary.lowerQuartile))}
          height={base - 6}
          rx={2}
        />
        <line class="picture-median" x1={at(summary.median)} x2={at(summary.median)} y1={10} y2={base + 4} />
        {numbered(dots).map(({ at: index, item: { x, level } }) => (
          <circle key={index} class="fill-dot" cx={x} cy={base - DOT / 2 - level * rise} r={DOT / 2 - 0.75}>
            <title>{`${values[index]?.name ?? ''}: ${round(values[index]?.value ?? 0)}`}</title>
          </circle>
        ))}
        <line class="picture-axis" x1={0} x2={inner} y1={base + 4} y2={base + 4} />
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(${at(tick)}, ${base + 4})`}>
            <line class="picture-axis" y2={4} />
            <text y={18} text-anchor="middle" class="picture-text">
              {formatNumber(tick)}
            </text>
          </g>
        ))}
        <text x={inner / 2} y={base + 40} text-anchor="middle" class="picture-text">
          {unit}
        </text>
      </g>
    </PictureFrame>
  );
}
