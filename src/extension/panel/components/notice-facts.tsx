/** The facts of the notice: its date and age, its length, how hard it reads, its language. */
import type { ComponentChildren, JSX } from 'preact';
import { formatDate, formatNumber, languageName, t, tCount, type MessageKey } from '../../i18n.ts';
import { noticeDate } from '../summary/glance.ts';
import { ageOf, easeOf, readingMinutes } from '../summary/reading-facts.ts';
import type { Reading } from '../tab-state.ts';

export function NoticeFacts({ reading: { report, readingEase } }: { readonly reading: Reading }): JSX.Element {
  const date = noticeDate(report.findings);
  const { words, language } = report.source;
  return (
    <dl class="facts">
      <Fact name={t('factDate')}>
        {date ? (
          <>
            {t(`${date.category}On` as MessageKey, formatDate(date.value))} <small>{ageWords(date.value)}</small>
          </>
        ) : (
          t('dateUnknown')
        )}
      </Fact>
      <Fact name={t('factLength')}>
        {tCount('wordCount', words)} <small>{tCount('minutesToRead', readingMinutes(words))}</small>
      </Fact>
      {readingEase !== undefined && (
        <Fact name={t('factEase')}>
          {t(`ease_${easeOf(readingEase)}` as MessageKey)}{' '}
          <small>{t('easeFigure', formatNumber(Math.round(readingEase)))}</small>
        </Fact>
      )}
      <Fact name={t('factLanguage')}>{languageName(language) ?? t('languageUntold')}</Fact>
      <Fact name={t('factStatements')}>{tCount('statementCount', report.findings.length)}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ComponentChildren }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The clock is the reader's; the report knows none. */
function ageWords(isoDate: string): string {
  const age = ageOf(isoDate, Date.now());
  return age && age.count > 0 ? tCount(`age_${age.unit}`, age.count) : '';
}
