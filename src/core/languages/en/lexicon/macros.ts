/** Named groups of English words that patterns use as `@name`. */
import type { Macros } from '../../../lexicon/macros.ts';

export const macros: Macros = {
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
