/** English rules of every facet that needs no more than a phrase and its surroundings. */
import type { Rule } from '../../rule.ts';

export const rules: readonly Rule[] = [];
