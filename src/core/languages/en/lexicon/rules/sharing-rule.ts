/** How a rule of sharing is written down. */
import type { Rule } from '../../../../lexicon/rule.ts';

type SharingRule = Omit<Rule, 'id' | 'facet' | 'category'> & { readonly category?: string };

/** `third-party` where no category is given. */
export const sharingRule = (name: string, { category = 'third-party', ...rest }: SharingRule): Rule => ({
  id: `sharing.${name}`,
  facet: 'sharing',
  category,
  ...rest,
});
