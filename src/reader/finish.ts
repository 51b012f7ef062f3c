/** Makes the document of what the walker found. */
import type { ContentType, NoticeDocument, PageLink, Warning } from '../core/document.ts';
import { addressResolver } from './addresses.ts';
import { assemble, type Chunk } from './assemble.ts';
import { STRUCK_OUT, TRUNCATED } from './limits.ts';
import { refine } from './refine.ts';
import type { WalkResult } from './walker.ts';

export interface PageFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Where relative links start from. */
  readonly base?: string | undefined;
  readonly title: string;
  readonly declaredLanguage?: string | undefined;
  /** HTML where none is given. */
  readonly contentType?: ContentType;
  readonly warnings?: readonly Warning[];
}

export interface ReadResult<S> {
  readonly document: NoticeDocument;
  readonly chunks: readonly Chunk<S>[];
}

const MOST_PAGE_LINKS = 1_000;

/** From drafts and what is known of the page to its document. */
export function finishPage<N>(walked: WalkResult<N>, facts: PageFacts): ReadResult<N> {
  const { kept, dropped } = refine(walked.drafts, { headingsByForm: false, dropLinkRuns: true });
  const resolve = addressResolver(facts.base ?? facts.url);
  const { text, blocks, links, chunks } = assemble(kept, resolve);
  const outside = [
    ...walked.pageLinks,
    ...dropped.flatMap((draft) =>
      draft.links.map((link) => ({ text: draft.text.slice(link.start, link.end), href: link.href })),
    ),
  ];
  const warnings = [...(facts.warnings ?? [])];
  if (walked.truncated) warnings.push(TRUNCATED);
  if (walked.struckOut) warnings.push(STRUCK_OUT);
  return {
    document: makeDocument({
      ...facts,
      contentType: facts.contentType ?? 'text/html',
      text,
      blocks,
      links,
      pageLinks: uniqueLinks(outside, resolve),
      warnings,
    }),
    chunks,
  };
}

/** Puts a document together: optional fields only where they are known, a title wherever there is one. */
export function makeDocument(
  parts: Omit<PageFacts, 'warnings' | 'contentType'> & { readonly contentType: ContentType } & Pick<
      NoticeDocument,
      'text' | 'blocks' | 'links' | 'pageLinks' | 'warnings'
    >,
): NoticeDocument {
  const { id, url, declaredLanguage, contentType, text, blocks, links, pageLinks } = parts;
  const heading = blocks.find(({ kind }) => kind === 'heading');
  const title =
    collapse(parts.title) || (heading === undefined ? '' : collapse(text.slice(heading.start, heading.end)));
  const warnings: Warning[] = [...parts.warnings];
  if (blocks.length === 0) warnings.push({ code: 'empty', message: 'The page shows no text.' });
  return {
    ...(id === undefined ? {} : { id }),
    ...(url === undefined ? {} : { url: url.slice(0, MOST_ADDRESS) }),
    title,
    contentType,
    ...(declaredLanguage === undefined || declaredLanguage === ''
      ? {}
      : { declaredLanguage: declaredLanguage.slice(0, MOST_LANGUAGE) }),
    text,
    blocks,
    links,
    pageLinks,
    warnings,
  };
}

/** BCP 47 asks for 35 characters at least; a page may write a novel there. */
export const MOST_LANGUAGE = 100;
const MOST_LINK_WORDS = 300;
const MOST_ADDRESS = 20_000;

function collapse(text: string): string {
  return text.slice(0, 1_000).replace(/\s+/g, ' ').trim().slice(0, 300);
}

function uniqueLinks(
  links: readonly { readonly text: string; readonly href: string }[],
  resolve: (href: string) => string | undefined,
): PageLink[] {
  const seen = new Set<string>();
  const unique: PageLink[] = [];
  for (const { text: words, href } of links) {
    const text = words.slice(0, MOST_LINK_WORDS);
    const resolved = resolve(href);
    if (resolved === undefined || unique.length >= MOST_PAGE_LINKS) continue;
    const key = `${resolved} ${text}`;
    if (seen.has(key)) continue;
    seen.add(key);
    unique.push({ text, href: resolved });
  }
  return unique;
}
