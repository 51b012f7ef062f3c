/** English wordings that speak to or of a particular group of readers. */
import type { Rule } from '../../../../lexicon/rule.ts';

const AGE =
  '(#|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|twenty one|majority|digital consent|consent|legal age)';
const CHILD = '(child|childrens|minor|kid|teen|teenager|youth|adolescent|preteen|toddler)';

const EUROPE =
  '(european union|european economic area|european country|european countries|=eea|=eu|europe|switzerland|swiss|united kingdom|=uk|member states)';
const LAW = '(gdpr|=gdpr|general data protection regulation|data protection directive|eu data protection law)';
const CALIFORNIAN =
  '(=ccpa|=cpra|caloppa|shine the light|california (consumer privacy act|privacy rights act|online privacy protection act|shine the light|civil code|law|privacy law))';
const PEOPLE =
  '(resident|user|citizen|customer|individual|visitor|data subject|person|consumer|player|subscriber|people|member|national)';

export const audienceRules: readonly Rule[] = [
  {
    id: 'audience.children.not-meant',
    facet: 'audience',
    category: 'children',
    stance: 'denied',
    patterns: [
      `<(not|never|nor|neither|don't) ...4 (directed|intended|targeted|target|designed|aimed|marketed|market|meant|offered|offer|address|addressed|cater|structured|attractive|appeal|appropriate|available|permitted|allowed|eligible|directly|suitable|sell|provide|for) ...10 (${CHILD}|under (the age of)? ${AGE}|below (the age of)? ${AGE}|younger than ${AGE})>`,
      `<(not|never|nor|neither|don't) ...8 (knowingly|intentionally|deliberately|specifically|purposely|actively|wittingly|seek|attempt|collect|solicit|request|gather|obtain|process|maintain|store|use|allow|permit|sell|accept|contact|want|policy) ...24 (${CHILD}|under (the age of)? ${AGE}|below (the age of)? ${AGE}|younger than ${AGE}|less than ${AGE})>`,
      `<(nobody|no one|no person|=no =one) (who is|that is)? ...1 (under|below|younger than|less than) ...3 (#|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen) ...3 (may|can|should|must|shall|is allowed|is permitted)>`,
      `<(no|none) ...8 (information|data|part|service|one|person|individual|user) ...16 (${CHILD}|under (the age of)? ${AGE})>`,
      `(${CHILD}|under (the age of)? ${AGE}) ...10 <(should not|may not|must not|are not permitted|not permitted|not allowed|prohibited|not eligible) ...4 (use|provide|submit|register|access|send|give|from)>`,
    ],
    unless: [
      '(parent|sister) company',
      '(number|names?|ages?|gender) of ...3 (child|kid)',
      '(=your|=you) (=or|=and|/) (=your)? (child|kid)',
    ],
    match: [
      'Our radio is not directed to children under 13.',
      'No one under 16 may use the app.',
      'Nobody younger than sixteen may open an account.',
      'We do not knowingly collect data from minors.',
    ],
    skip: [
      'We ask for the number of children in your household, which we do not share.',
      'We do not sell your or your child’s data.',
    ],
  },
  {
    id: 'audience.children',
    facet: 'audience',
    category: 'children',
    stance: 'stated',
    patterns: [
      `<${CHILD}> ...10 (privacy|protection|information|data|under|online|personal|parent|use|access|provide|site|service|age|register|submit|account|safety)`,
      `(privacy|protect|protecting|protection of|information|data|collect|collected|collection|allow|encourage|parent|guardian|about|relating|behalf) ...10 <${CHILD}>`,
      `<(under|below|younger than|less than|not reached) ...2 (the age of|age of|age|ages)? (#|thirteen|fourteen|sixteen|eighteen|majority) ...2 (years|year|age|old|of age|or older)>`,
      `<(over|at least|between|older than|reached|attained|are|is) ...2 (the age of|age of|ages)? (#|thirteen|fourteen|sixteen|eighteen|majority) ...4 (years of age|years old|year old|of age|or older|and older|or over)>`,
      `<(the|minimum|legal) age of (#|thirteen|fourteen|sixteen|eighteen|majority|consent)>`,
      `<(under|below) (the age of|age) ${AGE}>`,
      `<(under|below) (#|thirteen|eighteen|sixteen)> ...6 (year|age|parent|consent|permission|must|please|should|you)`,
      `<(must be|need to be|have to be|are|be) ...3 # (or|and) (over|older|above)>`,
      `<(# (or|and) (older|over)|# years (of age|old)|age # or)>`,
      `<(coppa|children online privacy|childrens online privacy)>`,
      `<(parental|parent|guardian) ...3 (consent|permission|supervision|guidance|approval|control)>`,
      `<(parent or (legal)? guardian|parents or (legal)? guardians|parents and guardians|parent / guardian)>`,
      `^ ...2 <parents> (can|may|have the right|should|who)`,
      `<(student|pupil)> ...10 (under|parent|school|minor|#)`,
    ],
    unless: [
      'parent company',
      '(links below|this privacy policy covers|policy will explain)',
      '(number|name|names|age|ages|gender|presence|birthday) of ...4 (child|kid) ...3',
      '(child|kid) (in|at) ...2 (household|home)',
      '(gender|marital|income|married|occupation|education|number) (,|and|or) ...6 (child|kid|children)',
      '(child pornography|child abuse|child support|exploitation)',
      'child (protection|safety|welfare) (law|obligation|requirement|duty|legislation|authority|agency|procedure|service)',
      // How long records are kept: an age at which the term ends addresses nobody.
      '(until|till) ...12 # (years|year) of age',
      '(until|till) ...8 (~reach|~attain|~turn) ...3 age of #',
      '(section|article|regulation|directive|act|law|code|rule|clause|paragraph) ...2 under # ',
    ],
    match: [
      'Parents may review the data of their children.',
      'You must be at least 18 years old.',
      'We comply with COPPA.',
    ],
    skip: [
      'Records are kept until a patient is 25 years of age.',
      'We disclose data where child protection laws require it.',
      'Our parent company may use it.',
      'We may ask for the number of children that you have.',
    ],
  },
  {
    id: 'audience.california',
    facet: 'audience',
    category: 'california',
    stance: 'stated',
    patterns: [
      '<california (resident|residents|privacy (right|notice|policy|disclosure|statement|information)|consumer !(privacy act)|customer|user|minor|residency|citizen|individual|household|right|notice|based)>',
      `<${CALIFORNIAN}> ...16 (right|rights|resident|consumer|consumers|=you|your|request)`,
      `(right|rights|resident|consumer|consumers|=you|your|request|choice|choices) ...16 <${CALIFORNIAN}>`,
      '<(resident|residents|residing|reside|resides|live|lives|living|located|based|citizen|consumers|customers|users|people|individuals) (of|in|from) ...3 california>',
      '(if you|for|to|under|those|who|notice) ...6 <california>',
      '<notice (to|for) california>',
    ],
    unless: [
      '(links below|this privacy policy covers|policy will explain)',
      '(law|laws|court|courts|jurisdiction|governed) ...4 (state of)? california ...6 (conflict|jurisdiction|venue|governed|without regard)',
      'governed by ...8 california',
      '(street|avenue|ave|blvd|suite|road|drive|floor|box|way|lane) ...6 california',
    ],
    note: 'Said of people there, or of what its statutes give to readers. A statute named by itself addresses nobody.',
    match: ['If you are a California resident, you have more rights.', 'Under the CCPA you may ask us to delete it.'],
    skip: [
      'The notice is governed by laws of the State of California.',
      'Terms have the meaning that the CCPA gives them.',
      'Our forms meet the California Online Privacy Protection Act.',
    ],
  },
  {
    id: 'audience.europe',
    facet: 'audience',
    category: 'europe',
    stance: 'stated',
    note: 'Said of people there or of their law. Europe as a place that data go to, or as an address, addresses nobody.',
    patterns: [
      `(${PEOPLE}|located|live|lives|living|reside|residing|based|situated|=you|persons) ...6 (in|of|within|from|inside) ...3 <${EUROPE}>`,
      `<${EUROPE}> ...2 ${PEOPLE}`,
      `(information|data|personal) ...4 (from|of|about|(=in !(the)? ...2 (=eea|=eu|european economic area))) ...4 <${EUROPE}> ...3`,
      `(right|rights|=you|request|entitled) ...14 (under|by|pursuant to|with|in accordance with|given by) ...4 <${LAW}>`,
      `<${LAW}> ...8 (right|rights|=you (have|may|can|are)|requires|entitles|provides|grants)`,
      `(comply|complies|compliance|compliant|subject to|applies|apply) ...6 <${LAW}>`,
      `(notice|information|section|addendum|supplement|rights|provisions|disclosures|statement) (for|to) ...4 <${EUROPE}>`,
      '<european (resident|user|citizen|customer|individual|visitor|data protection law|privacy law|law)>',
      `^ <${LAW}> (privacy|data|notice|rights)`,
    ],
    unless: [
      '(street|road|avenue|floor|house|box) ...10 (united kingdom|switzerland)',
      '=eu (u . s|=us|swiss)',
      '(transfer|transferred|transferring) (of)? ...6 (from|to|out of|outside) (the)? ...2 (=eea|=eu|european|switzerland)',
      '(article|=art) ...12 gdpr',
    ],
    match: [
      'If you live in the European Union, you have further rights.',
      'Under the GDPR you may object.',
      'EU residents may write to our representative.',
    ],
    skip: [
      'We ship to many places.',
      'Our vendor keeps data in the EEA.',
      'Your data may be moved outside the EEA.',
      'The legal basis is Art. 6(1)(f) GDPR.',
    ],
  },
  {
    id: 'audience.other-region',
    facet: 'audience',
    category: 'other-region',
    stance: 'stated',
    patterns: [
      `(=you|your|${PEOPLE}|access|visit|visiting|use|using|reside|residing|located|live) ...10 <(outside|outside of|not (in|located in)|not a resident of|other than) (the)? (united states|u . s|=usa|america)>`,
      '^ ...6 <outside (of)? (the)? (united states|u . s|=usa|america)>',
      '<non (united states|=us|u . s)> ...3 (user|visitor|customer|resident|individual|person|account|citizen)',
      '<(international|foreign|non us|non u . s|overseas|global) (user|visitor|resident|individual|participant|citizen|person|customer !(service|support))>',
      '<(canada|canadian|quebec|australia|australian|new zealand|japan|japanese|brazil|brazilian|lgpd|india|indian|mexico|mexican|china|korea|south africa|singapore|nevada|virginia|colorado|connecticut|utah|vermont|texas|oregon|montana|illinois)> ...2 (resident|user|customer|consumer|privacy (right|law|act|notice)|citizen|individual|subscriber|law (require|give|permit|provide|entitle))',
      '<(resident|residents|residing|reside|located|live|citizens|users|customers) (of|in) ...3 (canada|quebec|australia|new zealand|japan|brazil|india|mexico|china|korea|south africa|singapore|nevada|virginia|colorado|connecticut|utah|vermont|texas|oregon|montana|another country|other countries|other country|any other|your country|a country|jurisdiction|certain states|certain jurisdictions)>',
      '<(intended|directed|targeted|governed) ...6 (united states|u . s|=usa) (citizen|resident|audience|user)>',
      '<intended (only|solely)? for ...6 (united states|u . s|=usa)>',
      '<(your|another|other|different|home|foreign|any) (country|countries|jurisdiction|jurisdictions)> ...12 (resident|residents|visit|user|reside)',
      '(law|laws|rule|rules) (of|in) <your country> ...10 (right|rights|entitle|allow|additional)',
    ],
    unless: [
      '(street|avenue|ave|blvd|suite|road|drive|floor|box|lane|attn) ...8',
      '(governed|dispute) ...12 (law|laws) of',
      '(server|system|facility|center|data|information|backup|office|company|provider|processor|party|recipient|affiliate) (are|is|that (are|is)|which (are|is))? ...2 located',
      '(~transfer|~move|~send|~store|~process) ...12 (country|countries|jurisdiction|jurisdictions)',
      'other than (what|as|providing)',
      '(links below|this privacy policy covers|policy will explain)',
    ],
    match: [
      'Readers located outside the United States should know that data will be moved there.',
      'Residents of Nevada may opt out.',
    ],
    skip: [
      'We have offices outside town.',
      'The app runs on servers located in Canada.',
      'We may move your data to other countries, whose laws protect residents less.',
    ],
  },
];
