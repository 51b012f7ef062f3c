/** What changed between two versions: statements first, then the text word by word. */
import type { JSX } from 'preact';
import { compareVersions } from '../../../core/compare/versions.ts';
import { textDifference } from '../../../core/compare/text-difference.ts';
import { formatCsvChanges } from '../../../core/formats/csv-changes.ts';
import { t, tCount } from '../../i18n.ts';
import { readAll } from '../read-all.ts';
import { saveBlob } from '../save-blob.ts';
import { StatementChanges } from './statement-changes.tsx';
import { TextChanges } from './text-changes.tsx';
import { useWork } from './use-work.ts';

interface Props {
  readonly beforeId: string;
  readonly afterId: string;
  /** Of the notice's page. */
  readonly url: string | undefined;
}

export function VersionDifference({ beforeId, afterId, url }: Props): JSX.Element {
  const found = useWork(`${beforeId} ${afterId}`, async (library) => {
    const { read } = await readAll([beforeId, afterId], (id) => library.content(id));
    const [before, after] = read;
    if (!before || !after) return 'unreadable';
    return {
      statements: compareVersions(before.report, after.report),
      text: before.text === undefined || after.text === undefined ? undefined : textDifference(before.text, after.text),
    };
  });
  if (found === 'unreadable') return <p class="warnings">{tCount('library_unreadable', 1)}</p>;
  if (!found) return <p class="busy">{t('library_comparing')}</p>;
  const save = (): void =>
    saveBlob('smallprint-changes.csv', new Blob([formatCsvChanges(found.statements)], { type: 'text/csv' }));
  return (
    <>
      {!found.statements.sameAnalyser && <p class="warnings">{t('library_otherRules')}</p>}
      <StatementChanges difference={found.statements} url={url} />
      <div class="buttons">
        <button type="button" onClick={save}>
          {t('library_saveChanges')}
        </button>
      </div>
      <h3>{t('library_textTitle')}</h3>
      {found.text ? <TextChanges difference={found.text} /> : <p class="quiet">{t('library_noText')}</p>}
    </>
  );
}
