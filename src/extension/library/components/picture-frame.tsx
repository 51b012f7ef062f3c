/** What every picture has: a title, the drawing, its figures as a table, and the two files. */
import type { ComponentChildren, JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { t } from '../../i18n.ts';
import { attempt } from '../library-state.ts';
import { numbered } from '../numbered.ts';
import { saveBlob } from '../save-blob.ts';
import { drawnAsPng, drawnAsSvg } from '../picture-files.ts';

interface Props {
  readonly name: string;
  readonly title: string;
  /** Width and height. */
  readonly size: readonly [number, number];
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly note?: string;
  readonly children: ComponentChildren;
}

export function PictureFrame({ name, title, size, columns, rows, note, children }: Props): JSX.Element {
  const [isOpen, setOpen] = useState(false);
  const drawing = useRef<SVGSVGElement>(null);
  const save = (type: 'svg' | 'png'): void => {
    const { current } = drawing;
    if (!current) return;
    void attempt(async () => {
      const blob = type === 'svg' ? drawnAsSvg(current) : await drawnAsPng(current);
      saveBlob(`smallprint-${name}.${type}`, blob);
    });
  };
  return (
    <figure class="picture" data-picture={name}>
      <figcaption>{title}</figcaption>
      <svg
        ref={drawing}
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${size[0]} ${size[1]}`}
        width={size[0]}
        height={size[1]}
        role="img"
        aria-label={title}
      >
        <rect class="picture-paper" width={size[0]} height={size[1]} />
        {children}
      </svg>
      {note !== undefined && <p class="quiet">{note}</p>}
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{t('library_pictureTable')}</summary>
        {isOpen && <Figures columns={columns} rows={rows} />}
      </details>
      <div class="buttons">
        <button type="button" onClick={() => save('svg')}>
          {t('library_saveSvg')}
        </button>
        <button type="button" onClick={() => save('png')}>
          {t('library_savePng')}
        </button>
      </div>
    </figure>
  );
}

/** Drawn when it is opened: most never are. */
function Figures({ columns, rows }: Pick<Props, 'columns' | 'rows'>): JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          {numbered(columns).map(({ at, item }) => (
            <th key={at} scope="col">
              {item}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {numbered(rows).map(({ at, item: [head, ...cells] }) => (
          <tr key={at}>
            <th scope="row">{head}</th>
            {numbered(cells).map((cell) => (
              <td key={cell.at}>{cell.item}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
