/** What the reader can do about it: whom to reach, what to write, where to opt out. */
import type { JSX } from 'preact';
import { t } from '../../i18n.ts';
import { onPaper } from '../../ui/on-paper.ts';
import { ACT_PART } from '../../ui/go-to.ts';
import { Part } from '../../ui/part.tsx';
import type { Reading } from '../tab-state.ts';
import { ContactList } from './contact-list.tsx';
import { WaysOut } from './ways-out.tsx';
import { WriteRequest } from './write-request.tsx';

interface Props {
  readonly reading: Reading;
  /** Without the ways out: on paper there are pages of them. */
  readonly short: boolean;
}

export function ActOnIt({ reading, short }: Props): JSX.Element {
  const { findings } = reading.report;
  return (
    <Part id={ACT_PART} class="act" level={2} title={t('actTitle')}>
      <ContactList findings={findings} short={short} />
      {!onPaper.value && <WriteRequest reading={reading} />}
      {!short && <WaysOut findings={findings} />}
    </Part>
  );
}
