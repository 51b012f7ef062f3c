/** The way from what is shown to its words in the page; there is none on paper. */
import { createContext } from 'preact';
import type { Finding } from '../../core/report.ts';
import type { Shown } from '../messaging/page-protocol.ts';

/** Words of the notice as they are quoted: what a finding was made of, or what a search has found. */
export type QuotedWords = Pick<Finding, 'quote' | 'span' | 'section'> &
  Partial<Pick<Finding, 'leadIn' | 'page' | 'stance'>>;

/** Shows words in the page that they were read from. Rejects where that page is gone. */
type ShowWords = (words: Pick<Finding, 'quote' | 'span'>) => Promise<Shown>;

export const SourcePage = createContext<ShowWords | undefined>(undefined);
