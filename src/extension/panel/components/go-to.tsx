/** From the top of the summary to the statements behind it. */
import type { JSX } from 'preact';
import type { Facet } from '../../../core/taxonomy.ts';
import { categoryWords } from '../../labels.ts';
import { categoryAnchor } from '../summary/facets.ts';

export function GoTo({ facet, category }: { readonly facet: Facet; readonly category: string }): JSX.Element {
  const anchor = categoryAnchor(facet, category);
  // A fragment would stay in the panel's address and jump again on reload; focus goes where the eye goes.
  const go = (event: Event): void => {
    event.preventDefault();
    const target = document.getElementById(anchor);
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  };
  return (
    <a href={`#${anchor}`} onClick={go}>
      {categoryWords(facet, category)}
    </a>
  );
}
