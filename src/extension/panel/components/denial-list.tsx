/** What the notice says it does not do, in its own sentences; the items of one list under their common words. */
import { Fragment, type JSX } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { groupBy } from '../../../core/group-by.ts';
import type { Finding } from '../../../core/report.ts';
import { t, tCount } from '../../i18n.ts';
import { partWordsOf } from '../../part-words.ts';
import { onPaper } from '../on-paper.ts';
import { denials } from '../summary/glance.ts';
import type { Reading } from '../tab-state.ts';
import { Quote } from './quote.tsx';

const SHOWN_AT_FIRST = 4;

interface Props {
  readonly findings: readonly Finding[];
  readonly tabId: number;
  readonly reading: Reading;
}

export function DenialList({ findings, tabId, reading }: Props): JSX.Element | null {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that was pressed is gone: focus goes to the first of what it brought.
  useLayoutEffect(() => {
    if (all) list.current?.children[SHOWN_AT_FIRST]?.querySelector('button')?.focus();
  }, [all]);
  const groups = [...groupBy(denials(findings), ({ leadIn, quote }) => (leadIn ?? quote).start).values()];
  if (groups.length === 0) return null;
  const shown = all || onPaper.value ? groups : groups.slice(0, SHOWN_AT_FIRST);
  return (
    <section class="denials" aria-labelledby="glance-denied">
      <h3 id="glance-denied">{t('glanceDenied')}</h3>
      <ul ref={list}>
        {shown.map((group) => (
          <DenialGroup key={group[0]?.id} group={group} tabId={tabId} reading={reading} />
        ))}
      </ul>
      {shown.length < groups.length && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {tCount('showMore', groups.length - shown.length)}
        </button>
      )}
    </section>
  );
}

function DenialGroup({
  group,
  tabId,
  reading,
}: Omit<Props, 'findings'> & { readonly group: readonly Finding[] }): JSX.Element {
  const leadIn = group.length > 1 ? group[0]?.leadIn : undefined;
  return (
    <li>
      {leadIn && (
        <p class="lead-in" dir="auto">
          {leadIn.text}
        </p>
      )}
      {group.map((finding) => (
        <Fragment key={finding.id}>
          {finding.restriction && <p class="quiet">{partWordsOf(finding)}</p>}
          <Quote finding={finding} tabId={tabId} reading={reading} brief underLeadIn={leadIn !== undefined} />
        </Fragment>
      ))}
    </li>
  );
}
