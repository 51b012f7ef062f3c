/** English wordings of the legal bases of GDPR Art. 6(1), and of consent given by using a service. */
import type { Rule } from '../../rule.ts';

const basis = (category: string, entry: Omit<Rule, 'id' | 'facet' | 'category'> & { readonly name?: string }): Rule => {
  const { name = 'named', ...rest } = entry;
  return { id: `legal-basis.${category}.${name}`, facet: 'legal-basis', category, ...rest };
};

export const legalBasisRules: readonly Rule[] = [
  basis('consent', {
    patterns: [
      '(with|based on|on the basis of|upon|obtain|seek|ask for|request|get|require|rely on|given|gave|provide|provided|have|receive|process on) (us|the|having|obtaining)? (your|the user|user|parental|a parent|their|explicit|express|prior|verifiable|opt in|the data subject|informed|written|his|her|individual|affirmative|specific)? ...3 <(consent|permission)>',
      '<(your|user|explicit|express|parental|prior) consent>',
      '<you (hereby|expressly|also|thereby)? (consent|agree) to> ...6 (collection|use|processing|disclosure|transfer|storage|us|our|process|sharing|share)',
      '(using|use of|accessing|visiting|submitting|providing|downloading|registering) ...20 <you (hereby|expressly|also|are|thereby)? (consent|consenting|agree)> (to|with)',
      '(lawful|legal) (basis|ground|bases) ...8 <consent>',
      '(you|user|data subject) ...2 (has|have) given ...4 <consent>',
      '^ <consent> (:|.|$)',
      '<(processing|collection) ...3 based on ...3 consent>',
    ],
    unless: ['(withdraw|revoke|withdrawal|revocation|withdrawing) ...5 consent', 'without (your|further|prior|the|their|first|obtaining|any|parental|express|explicit|user) ...5 (consent|permission)', '(cookie|do not|not) consent'],
    match: ['We process your data based on your consent.', 'By using the app you consent to our collection of data.', 'We will ask for your permission first.'],
    skip: ['You may withdraw your consent.', 'We never share data without your consent.'],
  }),
  basis('contract', {
    patterns: [
      '<(performance|fulfillment|execution|conclusion|perform|fulfill|execute|entering into|enter into) (of)? (a|the|our|any|this|your|its)? ...2 (contract|agreement|contractual obligation)>',
      '(necessary|needed|required|order) (for|to) ...5 <(contract|agreement)> (with|between|to which)',
      '(legal|lawful) (basis|ground) ...8 <(contract|contractual)>',
      '<contractual (necessity|obligation|basis)> ...6 (you|basis|processing|user)',
      '<to fulfill ...3 contract>',
    ],
    unless: ['(service provider|third party|contractor|vendor|processor|them|partner|affiliate|supplier) ...10 (contract|agreement|contractual)', '(terms|user|license|service level|non disclosure|confidentiality|data processing|this|end user license) agreement'],
    match: ['This is necessary for the performance of a contract with you.', 'The legal basis is the contract between us.'],
    skip: ['Our service providers act under a contract.', 'We enforce our user agreement.'],
  }),
  basis('legal-obligation', {
    patterns: [
      '(comply|compliance|comply with|fulfill|meet|satisfy|discharge|under|subject to|have|perform) (with)? (a|our|the|any|its|applicable|all|other|certain)? ...3 <(legal|statutory|regulatory|legislative) (obligation|duty|duties|requirement)>',
      '<legal obligation>',
      '(legal|lawful) (basis|ground) ...8 <legal obligation>',
      '<(required|obliged|obligated|permitted|authorized|mandated) (to do so)? (by|under) (the|applicable|local|any|relevant)? (law|legislation|regulation)>',
      '<comply with (the|applicable|any|all|relevant|a|our|local)? ...2 (law|legal process|legal requirement)>',
    ],
    unless: ['(you|user) (are|is|may be) (required|obliged)'],
    match: ['We process it to comply with a legal obligation.', 'We may keep it as required by applicable law.'],
    skip: ['You are required by law to register.'],
  }),
  basis('legitimate-interest', {
    patterns: ['<(legitimate|lawful|overriding) (business|commercial|economic)? (interest|purpose|reason)>', '<legitimate interest>', '<art ...2 6 ...3 f>'],
    unless: ['overrid ...4 legitimate interest'],
    match: ['We do so on the basis of our legitimate interests.', 'It serves our legitimate business interest.'],
  }),
  basis('vital-interest', {
    patterns: ['<vital interest>'],
    match: ['It is needed to protect the vital interests of a person.'],
  }),
  basis('public-task', {
    patterns: ['<(public|official) (task|authority vested)>', '(task|carried out|performed|processing) ...6 <public interest>', '<exercise of official authority>'],
    match: ['This is needed for a task carried out in the public interest.'],
  }),
];
