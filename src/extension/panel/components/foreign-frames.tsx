/** Parts of the page that come from other sites and may be the notice: each with the way to open it by itself. */
import type { JSX } from 'preact';
import { tCount } from '../../i18n.ts';
import type { ReadPage } from '../tab-state.ts';
import { PageLinks } from './page-links.tsx';

interface Props {
  readonly tabId: number;
  readonly page: ReadPage;
}

export function ForeignFrames({ tabId, page: { frames } }: Props): JSX.Element | null {
  if (!frames || frames.length === 0) return null;
  return <PageLinks tabId={tabId} lead={tCount('foreignFrames', frames.length)} links={frames} />;
}
