/** English, as one pack. */
import type { LanguagePack } from '../language-pack.ts';
import { actors } from './actors.ts';
import { conditions } from './conditions.ts';
import { headings } from './headings.ts';
import { macros } from './macros.ts';
import { auxiliaries, predicates } from './predicates.ts';
import { rules } from './rules/index.ts';
import { terms } from './terms/index.ts';

export const english: LanguagePack = { code: 'en', macros, predicates, actors, conditions, headings, auxiliaries, terms, rules };
