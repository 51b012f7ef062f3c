/** English wordings of what a notice covers and what it does not. */
import type { Rule } from '../../../../lexicon/rule.ts';

const TEXT = '((privacy|cookie|data protection)? (policy|notice|statement)|document|agreement)';
const NOTICE = '((privacy|cookie|data protection)? (policy|notice|statement|practice)|document|agreement)';
const OTHERS =
  '(third party|third parties|other|external|linked|outside|such|those|these|any) ...3 (site|website|web site|page|app|application|service|product|company|companies|platform|operator|provider|party|resource)';

export const scopeRules: readonly Rule[] = [
  {
    id: 'scope.products.applies',
    facet: 'scope',
    category: 'products',
    patterns: [
      `${TEXT} (also|only|shall|will|is|which|that)? (~apply|~cover|~govern|applicable|~pertain|~relate|~extend) (only)? (to|for|all|=our|=the|your|any)`,
      `${TEXT} ...3 (explain|explains|describe|describes|discloses|tells|sets out|covers|applies|apply|governs|informs) ...14 (when|where|if) (=you) (~use|~visit|~access|~install|~download|~register)`,
      `${TEXT} ...3 (explain|explains|describe|describes|discloses|tells|tell|sets out|informs) ...20 (=using|=use of|through) (our|the|these|this) (site|website|service|app|application|platform|product|game|software)`,
      '^ (this|the) section (~cover|applies to|~describe) ...8 (our|following|these|mobile) (app|site|website|service|product|application)',
      '(privacy) ...3 (regarding|concerning|about|with respect to) any (information|data) we may collect ...8 (website|site|app|service|platform)',
      '(collected|collect|process|handle|gather) (by =us)? ...3 (both)? (offline and online|online and offline|online and in our (shop|store)) ...4 (through|via|on|at)? ...12 (website|site|app|application|platform)',
    ],
    unless: [
      '(does|do|shall|will|is) not (~apply|~cover|~govern|~extend|applicable)',
      '(third party|third parties|their|its|those) (own)? (privacy)? (policy|notice)',
      '(policy|policies|notice|statement) applicable to',
      '(change|update|modify)',
      'covers (the following|these) (topic|area|point|subject)',
      'applies to how (they|it|he|she)',
    ],
    match: [
      'This privacy policy applies to our websites and apps.',
      'This notice covers all products of Brightfern.',
      'This policy tells you how we handle data that you give us when using our services.',
      'This section covers the following apps: Heron Map and Heron Notes.',
      'We respect your privacy regarding any information we may collect across our website.',
    ],
    skip: [
      'This policy does not apply to other sites.',
      'The rules and policies applicable to an event prevail.',
      'The law asks about our practices related to the sharing of data.',
      'This policy covers the following topics:',
      'This section covers cookies.',
      'By our agreement with you we use others to show ads when you visit us.',
    ],
  },
  {
    id: 'scope.third-party-sites.not-covered',
    facet: 'scope',
    category: 'third-party-sites',
    patterns: [
      `${NOTICE} ...4 (not|n't) (~apply|~cover|~govern|~extend|~address|~include|applicable) ...14 (third party|third parties|third|other|external|linked|company|companies|site|website|advertiser|service|(individual|people|person) ...4 (not|other))`,
      `(not|never) (responsible|liable|accountable) for ...14 ${OTHERS}`,
      `(not|never) (responsible|liable|accountable) for ...6 (their|its|those|these|content|privacy|security|how) ...10 (practice|policy|content|site|website|use|party|parties)`,
      `(no|any|not ...3) (control|responsibility|liability) (over|for|of) ...8 (third party|third parties|other|external|linked|these|those|such|their|content) ...6 (site|website|practice|policy|party|service|company|content)`,
      `(=their|its) (own)? (privacy)? (policy|policies|practice|statement|notice) ...4 (not|may differ|differ|apply|govern)`,
      `(~encourage|~advise|~recommend|~suggest|~urge|strongly) ...8 (~read|~review|~check|~consult) ...8 (policy|policies|statement|notice) ...8 (site|website|third party|third parties|service|company|companies|that|those|other|they|you visit)`,
      '(site|website|service|app|company|companies) ...3 (~have|maintain) (their|its) own ...3 (privacy)? (policy|policies|practice|statement|notice)',
      '(site|website|service|app|company|companies) ...3 ~have (separate|independent|different) ...3 (privacy) (policy|policies|practice|statement|notice)',
      `(no|any) (influence|control) (over|on) ...6 ${OTHERS}`,
      '(=leave|=left|leaving) (our|the|this) (site|website|app|service) ...8 (policy|notice|statement) (=no longer applies|=does not apply|no longer apply)',
      `(site|website|service|page|app) ...4 (not (operated|owned|controlled|maintained|managed) by (=us|=we))`,
      `(governed|subject|covered) ...2 (by|to) (the)? (privacy)? (policy|policies|statement|term|notice) of (those|these|such|that|the other|the third|third)`,
    ],
    unless: [
      '(liable|responsible|liability) for ...3 (malfunction|error|damage|loss|injury|failure|defect)',
      '(~read|~review|~check|~consult) ...3 (this|our) (privacy)? (policy|notice|statement)',
      '(the|this|our) (privacy)? (policy|notice|statement) (whenever|periodically|regularly|frequently|from time|carefully)',
    ],
    stance: 'stated',
    match: [
      'Our policy does not apply to lamps sold by third parties.',
      'We are not responsible for privacy practices on other websites.',
      'We encourage you to consult the privacy policy of each site that you open.',
      'The linked sites have their own, independent privacy policies.',
      'Once you leave our site, this notice no longer applies.',
      'We have no influence on other websites and how they treat you.',
    ],
    skip: [
      'We encourage you to review the privacy policy whenever you use our service.',
      'We encourage you to read this notice with care, so that you know what you agree to.',
      'This policy does not apply to individuals who work for us.',
      'We are not liable for any malfunction caused by a third-party product.',
      'This policy applies to our website.',
      'We are responsible for your data.',
      'They have their own canteen.',
    ],
  },
  {
    id: 'scope.precedence.prevails',
    facet: 'scope',
    category: 'precedence',
    patterns: [
      '(in the event of|if there is|in case of|where there is|there is) ...6 (conflict|discrepancy|inconsistency|contradiction|difference) ...30 <(~prevail|~control|~govern|~take precedence|~supersede)>',
      '(english|version|policy|agreement|notice|term|term of use|term of service) ...8 (shall|will|would) <(~prevail|~supersede|control|take precedence|govern)>',
      '(~take|~have) precedence (over)?',
      '(governed|covered|subject) ...1 (by|to) <...3 (agreement|contract|term|dpa|addendum) ...3 (rather than|and not|instead of)> ...4 (policy|notice|statement)',
      '(agreement|contract|term|addendum) (, and not|and not|, not|rather than) ...2 (policy|notice|statement) ...2 <(~govern|~apply|~prevail|~control)>',
      '(~supersede|~replace|~override) (and replaces)? ...4 (previous|prior|earlier|all|any) ...4 (policy|version|notice|statement)',
    ],
    stance: 'stated',
    match: [
      'If there is a discrepancy between the two, the User Agreement will prevail.',
      'In case of any conflict between translations the English version shall control.',
      'This notice takes precedence over earlier ones.',
      'Customer data is governed by our processing agreement rather than by this notice.',
      'Your contract, and not this notice, governs what you keep there.',
    ],
    skip: ['The law of Estonia applies.', 'We use a contract rather than a handshake.'],
  },
];
