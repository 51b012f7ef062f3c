/** What the panel knows of each tab, and which tab it stands beside. */
import { computed, signal } from '@preact/signals';
import type { Found } from '../../core/ask.ts';
import type { Overview } from '../../core/overview/overview.ts';
import type { Report } from '../../core/report.ts';
import type { PageLink } from '../../core/document.ts';
import type { ErrorCode } from '../messaging/coded-error.ts';
import type { PageIdentity } from '../messaging/page-identity.ts';
import type { Passage, Shown } from '../messaging/page-protocol.ts';

/** A page that was read, as the panel names it. */
export interface ReadPage {
  readonly readingId: string;
  readonly url: string;
  readonly title: string;
  /** Absent for a file, which cannot change. */
  readonly identity?: PageIdentity;
  /** Frames of other sites that may hold the notice. */
  readonly frames?: readonly PageLink[];
  /** The page's own versions in a language that is read. */
  readonly readableVersions?: readonly PageLink[];
}

export interface Fault {
  readonly code: ErrorCode;
  /** Of the page that could not be read, where the browser tells it. */
  readonly address?: string;
  /** For the copyable report: what happened, in English, without the page's text. */
  readonly detail: string;
  /** What had been read when it happened; in the report only if the reader adds it. */
  readonly pageText?: string;
}

/** Shows a finding's words in the page. */
export type ShowInPage = (quote: Span, span: Span) => Promise<Shown>;
interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Reading {
  readonly page: ReadPage;
  readonly report: Report;
  /** Its first screen. The findings in it are those of the report. */
  readonly overview: Overview;
  /** The extracted text. */
  readonly text: string;
  /** Links of the page outside the text, to find the site's own notice. */
  readonly pageLinks: readonly PageLink[];
  /** Offsets of the report's text in the coordinates of the page's reader. */
  readonly locate: (quote: Span, span: Span) => Passage;
  /**
   * Searches what was read. Absent where it is at hand no more: on paper, and of a file that the library has open.
   * Rejects with a coded error.
   */
  readonly find?: (typed: string) => Promise<Found>;
  /** Flesch reading ease; absent where there is nothing to measure or the formula is not for the language. */
  readonly readingEase?: number;
  /** Reads on although detection said no. */
  readonly assumed: boolean;
}

/** How a summary stands to the page beside it, where it is more than "as it was read". */
export type Standing =
  /** The page was asked, and says the same; when, in milliseconds since 1970. */
  | { readonly kind: 'confirmed'; readonly at: number }
  /** Some of the page's text is another one by now. */
  | { readonly kind: 'changed' }
  /** The page does not answer. */
  | { readonly kind: 'silent' };

export type TabState =
  | { readonly kind: 'unread' }
  /** `isWaiting`: for a page that is still loading. */
  | { readonly kind: 'reading'; readonly isWaiting?: boolean }
  | { readonly kind: 'analysing'; readonly page: ReadPage }
  | { readonly kind: 'report'; readonly reading: Reading; readonly standing?: Standing }
  /** The page is no longer the one that was read. `replaced`: it is, and its text is another one. */
  | { readonly kind: 'changed'; readonly replaced?: boolean }
  | { readonly kind: 'failed'; readonly fault: Fault };

const UNREAD: TabState = { kind: 'unread' };

/** The tab in front of the panel's window. */
export const frontTab = signal<number | undefined>(undefined);

const states = signal<ReadonlyMap<number, TabState>>(new Map());

/** The state of the tab in front: all that the panel shows. */
export const frontState = computed<TabState>(() => {
  const tab = frontTab.value;
  return (tab !== undefined && states.value.get(tab)) || UNREAD;
});

export function stateOf(tabId: number): TabState {
  return states.peek().get(tabId) ?? UNREAD;
}

export function setState(tabId: number, state: TabState): void {
  states.value = new Map(states.peek()).set(tabId, state);
}

export function forgetTab(tabId: number): void {
  const rest = new Map(states.peek());
  rest.delete(tabId);
  states.value = rest;
}
