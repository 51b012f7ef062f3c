/** English, as one pack. */
import type { LanguagePack } from '../../lexicon/language-pack.ts';
import { englishGrammar } from './grammar/index.ts';
import { actors } from './lexicon/actors.ts';
import { addresses } from './lexicon/addresses.ts';
import { columnWords } from './lexicon/column-words.ts';
import { conditions } from './lexicon/conditions.ts';
import { contacts } from './lexicon/contacts.ts';
import { countries } from './lexicon/countries.ts';
import { dates } from './lexicon/dates.ts';
import { headings } from './lexicon/headings.ts';
import { means } from './lexicon/means.ts';
import { names } from './lexicon/names.ts';
import { auxiliaries, predicates } from './lexicon/predicates.ts';
import { patternWords } from './lexicon/pattern-words.ts';
import { purposeWords } from './lexicon/purpose-words.ts';
import { rules } from './lexicon/rules/index.ts';
import { dataWords } from './lexicon/data-words.ts';
import { sharingWords } from './lexicon/sharing-words.ts';
import { signalWords } from './lexicon/signal-words.ts';
import { terms } from './lexicon/terms/index.ts';
import { prepared } from './prepared.ts';

export const english: LanguagePack = {
  code: 'en',
  patternWords,
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
  addresses,
  countries,
  purposes: purposeWords,
  sharing: sharingWords,
  signals: signalWords,
  data: dataWords,
  columns: columnWords,
  ...(prepared ? { prepared } : {}),
};
