/** Named groups of English words that patterns use as `@name`, and the words that most sentences hold. */
import type { PatternWords } from '../../../lexicon/pattern-words.ts';

const macros = {
  we: '(=we|=us|our company|the company|this site|the site|our site|our website)',
  you: '(=you|user|visitor|customer|member|individual|consumer|data subject)',
  may: '(may|might|can|could|will|shall|would|do|does)',
  not: "(not|never|no longer|don't|doesn't|won't|will not|do not|does not|cannot)",
  provider:
    '(service provider|provider of service|services provider|vendor|processor|contractor|supplier|partner|business partner|advertiser|ad network|advertising network|analytics provider|payment processor|hosting provider|company|companies|organization)',
  adjparty:
    '(third party|outside|external|trusted|selected|authorized|our|advertising|marketing|analytics|payment|business|other|affiliated|unaffiliated|hosting|cloud|network)',
  personal:
    '(personal|personally identifiable|personally identifying|individually identifiable|private|non personal|non personally identifiable|nonpublic personal)',
  information: '((related)? (information|data|detail|info|particular))',
  data: '(personal information|personal data|personally identifiable information|personally identifying information|personal detail|information about you|your information|your data|user data|customer data|user information|customer information|pii|information|data)',
  consent: '(consent|permission|authorization|approval|agreement)',
  law: '(law|legislation|regulation|statute|legal obligation|applicable law)',
  notice: '(privacy policy|privacy notice|privacy statement|policy|notice|statement|privacy practice)',
  contactverb: '(contact|write|email|e mail|call|reach|notify|inform|send)',
};

const frequent: PatternWords['frequent'] = [
  // Words of nearly every sentence.
  [
    150,
    'the a an of to and or in on for by with at from as is are be been was were we us our you your it its this that these those they their them i my any all such other not no do does may can will have has if when also through about , . : ; ( ) /',
  ],
  // Words of every other sentence of a notice.
  [60, 'information personal data use may privacy policy service services third party parties'],
  // Words of many.
  [
    12,
    'used using collect collected share shared provide provided site website websites app application user users notice access contact email cookie cookies time right rights purpose purposes law process processing product products account company consent name address device security child children change changes please visit receive disclose protect store request include includes including example more please would us own how what which who where who only must should than into under after before between',
  ],
];

export const patternWords: PatternWords = { macros, frequent };
