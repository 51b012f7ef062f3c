/** Stacked bars as SVG: how many of the vendors say what, a bar a row, with the counts written out. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { PictureFrame } from './picture-frame.tsx';

interface Props {
  /** For the file. */
  readonly name: string;
  readonly title: string;
  /** What a full bar stands for. */
  readonly total: number;
  readonly series: readonly { readonly key: string; readonly label: string }[];
  readonly bars: readonly { readonly label: string; readonly counts: Readonly<Record<string, number>> }[];
}

const WIDTH = 760;
const LABELS = 300;
const ROW = 24;
const TOP = 34;
const BAR = 400;
/** An estimate: SVG knows no widths of words before it is drawn. */
const LETTER = 6.6;
const LEGEND_GAP = 36;

export function BarPicture({ name, title, total, series, bars }: Props): JSX.Element | null {
  if (bars.length === 0) return null;
  const height = TOP + bars.length * ROW + 8;
  const present = series.filter(({ key }) => bars.some(({ counts }) => (counts[key] ?? 0) > 0));
  const legendStarts = present.map((_, index) =>
    present.slice(0, index).reduce((sum, { label }) => sum + LEGEND_GAP + label.length * LETTER, LABELS),
  );
  return (
    <PictureFrame
      name={name}
      title={title}
      size={[WIDTH, height]}
      columns={[t('library_subject'), ...series.map(({ label }) => label)]}
      rows={bars.map(({ label, counts }) => [label, ...series.map(({ key }) => counts[key] ?? 0)])}
    >
      {present.map(({ key, label }, index) => (
        <g key={key} transform={`translate(${legendStarts[index]}, 6)`}>
          <rect class={`fill-${key}`} width={12} height={12} rx={2} />
          <text x={17} y={10.5} class="picture-legend">
            {label}
          </text>
        </g>
      ))}
      {bars.map(({ label, counts }, row) => {
        let from = LABELS;
        return (
          <g key={label} transform={`translate(0, ${TOP + row * ROW})`}>
            <text x={LABELS - 10} y={14.5} text-anchor="end" class="picture-text">
              {shortened(label)}
            </text>
            <rect class="fill-empty" x={LABELS} y={2} width={BAR} height={ROW - 6} rx={2} />
            {present.map(({ key }) => {
              const count = counts[key] ?? 0;
              const width = (count / total) * BAR;
              const at = from;
              from += width;
              return count === 0 ? null : (
                <g key={key}>
                  <rect class={`fill-${key}`} x={at} y={2} width={width} height={ROW - 6} />
                  {width > 14 && (
                    <text x={at + width / 2} y={14.5} text-anchor="middle" class={`picture-count on-${key}`}>
                      {count}
                    </text>
                  )}
                </g>
              );
            })}
            <text x={LABELS + BAR + 8} y={14.5} class="picture-text">
              {present.reduce((sum, { key }) => sum + (counts[key] ?? 0), 0)}/{total}
            </text>
          </g>
        );
      })}
    </PictureFrame>
  );
}

const MAX_LABEL = 48;

function shortened(label: string): string {
  return label.length > MAX_LABEL ? `${label.slice(0, MAX_LABEL - 1)}…` : label;
}
