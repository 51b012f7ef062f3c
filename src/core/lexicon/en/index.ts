/** English, as one pack. */
import type { LanguagePack } from '../language-pack.ts';
import { englishGrammar } from '../../languages/en/grammar/index.ts';
import { actors } from './actors.ts';
import { columnWords } from './column-words.ts';
import { conditions } from './conditions.ts';
import { contacts } from './contacts.ts';
import { countries } from './countries.ts';
import { dates } from './dates.ts';
import { headings } from './headings.ts';
import { macros } from './macros.ts';
import { means } from './means.ts';
import { names } from './names.ts';
import { auxiliaries, predicates } from './predicates.ts';
import { purposeWords } from './purpose-words.ts';
import { rules } from './rules/index.ts';
import { dataWords } from './data-words.ts';
import { sharingWords } from './sharing-words.ts';
import { terms } from './terms/index.ts';

export const english: LanguagePack = {
  code: 'en',
  macros,
  grammar: englishGrammar,
  predicates,
  actors,
  conditions,
  headings,
  means,
  auxiliaries,
  terms,
  rules,
  names,
  dates,
  contacts,
  countries,
  purposes: purposeWords,
  sharing: sharingWords,
  data: dataWords,
  columns: columnWords,
};
