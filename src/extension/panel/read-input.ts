/** What the panel got from a page, as a document; for a file of text with the way back into it. */
import type { NoticeDocument } from '../../core/document.ts';
import { readMarkdownWithChunks } from '../../reader/markdown.ts';
import { readPlain } from '../../reader/plain-text.ts';
import type { AnalysisInput, SourcePiece } from './analysis-protocol.ts';

export interface ReadInput {
  readonly document: NoticeDocument;
  /** Absent where the offsets of the text are those of what was handed over. */
  readonly sourceMap?: readonly SourcePiece[];
}

export function readInput(input: AnalysisInput): ReadInput {
  if (input.kind === 'document') return { document: input.document };
  const { contentType, content, url } = input.source;
  switch (contentType) {
    case 'text/markdown': {
      const { document, chunks } = readMarkdownWithChunks(content, { url });
      return { document, sourceMap: chunks.map(toPiece) };
    }
    case 'text/plain':
      return { document: readPlain(content, { url }) };
    case 'text/html':
      throw new TypeError('HTML is read in its page');
  }
}

type Chunk = ReturnType<typeof readMarkdownWithChunks>['chunks'][number];

function toPiece({ start, length, sourceStart, sourceLength = length }: Chunk): SourcePiece {
  return {
    text: { start, end: start + length },
    source: { start: sourceStart, end: sourceStart + sourceLength },
  };
}
