/** What highlights are called: by chance, so that no page can ask for the extension by a name that it knows. */
import { MARKS, type Mark } from './page-protocol.ts';

export type Highlighted = 'quote' | 'span' | Mark;
const KINDS: readonly Highlighted[] = ['quote', 'span', ...MARKS];

/** `document`: of a `PageIdentity`, which no page is told. The name is an identifier of CSS and says nothing. */
export function highlightName(document: string, kind: Highlighted): string {
  return `h${document}-${KINDS.indexOf(kind)}`;
}
