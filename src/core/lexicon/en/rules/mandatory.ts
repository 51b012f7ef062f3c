/** English wordings of whether data must be given, and what follows if it is not (GDPR Art. 13(2)(e)). */
import type { Rule } from '../../rule.ts';

export const mandatoryRules: readonly Rule[] = [
  {
    id: 'mandatory.consequence.no-service',
    facet: 'mandatory',
    category: 'consequence',
    patterns: [
      '(if|when|where|should|without|unless) ...4 (=you|user|your|this|such|we|the) ...8 (not|fail|refuse|decline|without|don\'t|unwilling|incomplete|choose not|no|refusal|failure|collecting|processing|providing)? ...18 <(=not|cannot|unable|impossible|no longer|won\'t|may not|will not|limited|unavailable) ...6 (provide|able|use|access|offer|enjoy|perform|possible|process|function|available|fulfill|deliver|participate|receive|complete|register|work|create|respond|enter)>',
      '<(not|unable|cannot|may not|will not) ...5 (provide|able|use|access|offer|perform|process|fulfill|enjoy|function)> ...14 (if|without|unless) ...3 (=you|such|this|user|that|providing|it|your|certain) ...5 (not|information|data|provide|choose|fail|decline|don\'t)?',
      '(refusal|failure|failing|declining|refusing) to (provide|supply|give|submit|furnish) ...10 <(=may|will|would|can|could|mean|result|prevent|make) ...10>',
    ],
    unless: ['(link|cookie|browser|do not track|warranty|liable|liability|guarantee|responsible|withdraw|opt out|delete|deletion|erase|agree|accept|child|parent|identity|security|secure|encrypt)', '(do|does) not (collect|sell|share|rent)'],
    match: ['If you do not provide this information, we may not be able to provide our services.', 'We cannot process your order without this data.', 'If you choose not to give us your address, you may not be able to use some features.'],
    skip: ['If you disable cookies, some parts may not work.', 'If you do not agree, do not use the site.'],
  },
  {
    id: 'mandatory.required.given',
    facet: 'mandatory',
    category: 'required',
    patterns: [
      '<(mandatory|compulsory|obligatory)> ...5 (information|data|field|provide|to|for|provision)',
      '(information|data|field|provision ...8) (is|are|marked ...3) ...2 <(mandatory|compulsory|obligatory|required|necessary)> ...6 (to|for|in order|by|field|unless|.|,)',
      '<(=we|=us) ...3 (require|ask|need) (=you|user|customer) to (provide|give|submit|supply|enter|register|disclose)>',
      '<(=you|user) (are|is|will be|may be|must|have to|need to|shall) ...2 (required|asked|obliged|requested|need|needed)? ...1 (to)? (provide|give|submit|supply|enter|furnish)> ...8 (information|data|name|address|email|detail|number)',
      '<(provision|providing|disclosure) of ...4 (information|data)> (is|are) ...3 (mandatory|voluntary|optional|required|necessary|statutory|contractual|obligatory|entirely)',
      '<(statutory|contractual) (or contractual|or statutory)? requirement>',
      '<(not (obliged|required|obligated)|under no (statutory|contractual|legal)? ...2 obligation) to (provide|give|supply)>',
    ],
    unless: ['(if you|should you) ...4 (have|are) ...3 (question|complaint)', '(verify|verification|proof|identity|identification|request)', '(by law|under law|court|subpoena|authority|authorities)', '(third party|third parties|service provider|vendor|partner) ...4 (require|ask|need)'],
    match: ['Some information is mandatory to open an account.', 'We require you to provide your name.', 'You are required to give us your e-mail address.'],
    skip: ['We disclose data where required by law.'],
  },
];
