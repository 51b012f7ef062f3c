/** Named groups of English words that the patterns of questions use as `@name`. */
import type { PatternWords } from '../../../lexicon/pattern-words.ts';
import { patternWords as common } from '../lexicon/pattern-words.ts';

const macros = {
  ...common.macros,
  me: '(i|me|my|mine|us|our|we|people|someone)',
  they: '(you|they|it|this|the|app|company|site)',
  stuff:
    '(data|info|information|detail|stuff|thing|record|file|content|profile|account|history|everything|it|them|that|post|comment|photo|picture|message|chat|name|email|number)',
  erase:
    '(~delete|~erase|~remove|~wipe|~purge|~destroy|~clear|~scrub|~shred|~discard|deletion|erasure|removal|gone|forget|forgotten)',
  retain:
    '(~retain|~keep|~store|~hold|~save|~maintain|~archive|~preserve|retention|storage|remain|remains|persist|persists|stay|stays)',
  period: '(second|minute|hour|day|week|month|quarter|year|decade)',
  stop: '(~stop|~unsubscribe|opt out|opting out|opted out|~cancel|end|get off|get rid of|~quit|no more|without|~turn off|~turn ...3 off|~switch off|~switch ...3 off|~disable|~block|~avoid|~prevent|~refuse|~decline|~object|~reject|say no|~disallow|~control|~manage|~limit|~hide|~mute)',
  service: '(service|site|website|app|application|product|platform|game|shop)',
  dodge:
    '(opt out|opting out|opt outs|unsubscribe|unsubscribing|disable|disabling|deactivate|turn off|turning off|switch off|refuse|refusing|reject|rejecting|decline|declining|block|blocking|control|controls|manage|managing|choose|choice|setting|preference|prevent|preventing|stop|stopping|object|withdraw|limit|limiting|adjust|configure|remove|removing|avoid|delete|deleting|clear|revoke|restrict)',
  country:
    '(usa|u s|the us|the =us|united states|america|china|india|russia|uk|united kingdom|britain|germany|france|ireland|canada|australia|singapore|japan|brazil|netherlands|sweden|switzerland|eu|eea|european union|european economic area|europe)',
};

export const patternWords: PatternWords = { ...common, macros };
