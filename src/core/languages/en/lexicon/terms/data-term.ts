/** Makes the entries of the `data` facet, whose ids follow from their categories. */
import type { Term } from '../../../../lexicon/term.ts';

type Extra = Partial<Pick<Term, 'unless' | 'unlessOwned' | 'everyday' | 'skip' | 'note'>> & {
  /** Tells entries of one category apart. */
  readonly name?: string;
};

/** `match`: text with the phrase in square brackets. */
export function dataTerm(
  category: string,
  patterns: readonly string[],
  match: readonly string[],
  extra: Extra = {},
): Term {
  const { name, ...rest } = extra;
  return { id: `data.${category}${name ? `.${name}` : ''}`, facet: 'data', category, patterns, match, ...rest };
}
