/** What the panel and its worker say to each other. Both are the extension's own code, so types suffice. */
import type { Found } from '../../core/ask.ts';
import type { NoticeDocument, PageLink, Range, TextType } from '../../core/document.ts';
import type { Overview } from '../../core/overview/overview.ts';
import type { Report } from '../../core/report.ts';

/** A page as its reader made it out, or the file of text that it shows. */
export type AnalysisInput =
  | { readonly kind: 'document'; readonly document: NoticeDocument }
  | {
      readonly kind: 'source';
      readonly source: {
        readonly contentType: TextType;
        readonly content: string;
        readonly url: string;
      };
    };

export type AnalysisRequest =
  | {
      readonly kind: 'analyse';
      readonly input: AnalysisInput;
      readonly options: { readonly assumeNotice: boolean };
      /** Under which its document is kept, to be searched. */
      readonly documentId: string;
    }
  | {
      readonly kind: 'find';
      readonly documentId: string;
      readonly typed: string;
      /** For a worker that does not have the document. */
      readonly input?: AnalysisInput;
    };

/** Where a stretch of the extracted text stands in the file it was read from. */
export interface SourcePiece {
  readonly text: Range;
  readonly source: Range;
}

export type AnalysisAnswer =
  /** Before anything else: the request is there, and the worker is alive. */
  | { readonly kind: 'taken' }
  | {
      readonly kind: 'done';
      readonly report: Report;
      readonly overview: Overview;
      /** The extracted text, which the report leaves out. */
      readonly text: string;
      readonly pageLinks: readonly PageLink[];
      readonly readingEase?: number;
      /** Of a file of text alone: for a document the page's own reader knows its offsets. */
      readonly sourceMap?: readonly SourcePiece[];
    }
  | { readonly kind: 'found'; readonly found: Found }
  /** This worker never had the document, or has read others since. */
  | { readonly kind: 'not-kept' }
  | { readonly kind: 'failed'; readonly message: string; readonly stack?: string };
