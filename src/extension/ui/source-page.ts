/** The way from what is shown to its words in the page; there is none on paper. */
import { createContext } from 'preact';
import type { Finding } from '../../core/report.ts';
import type { Shown } from '../messaging/page-protocol.ts';

/** Shows a finding's words in the page that it was read from. Rejects where that page is gone. */
type ShowWords = (finding: Finding) => Promise<Shown>;

export const SourcePage = createContext<ShowWords | undefined>(undefined);
