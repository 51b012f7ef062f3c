/** English wordings of whether data must be given, and what follows if it is not (GDPR Art. 13(2)(e)). */
import type { Rule } from '../../rule.ts';

const UNABLE =
  "((=may|=will|=might|=would|=could|=can) ...2 (=not|no longer|never|=be (unable|impossible|limited|unavailable|denied|prevented|restricted|prohibited))|cannot|can't|won't|(=are|=be) (unable|denied|prevented|not able)|=impossible|=prevent|=prevents|=limits)";
const SERVED =
  '(~provide|~use|~access|~offer|~enjoy|~perform|possible|~process|~function|available|~fulfill|~deliver|~participate|~receive|~complete|~register|~work|~create|~respond|~enter|~assist|~supply|~open|~activate|~benefit|~serve|~render|~purchase|~order|~conclude|~handle|~answer|~continue)';
const GIVEN = '(information|data|detail|name|address|number|email|field|permission|so|it)';

export const mandatoryRules: readonly Rule[] = [
  {
    id: 'mandatory.consequence.no-service',
    facet: 'mandatory',
    category: 'consequence',
    patterns: [
      `(if|when|where|should|in case|unless) (=you|the user|user|a user|customer) (=do not|=don't|=does not|=choose not|=decline|=refuse|=fail|=elect not|=opt not|=prefer not|=are unwilling|=are not willing|=do not wish|=not wish|=would rather not|=withhold|=decide not) ...3 (~provide|~give|~supply|~submit|~disclose|~furnish|~share|~grant|~enter|~register|~complete) ...16 <${UNABLE} ...6 ${SERVED}>`,
      `(if|when|where|should|unless) ...2 (this|such|the|your|certain|any|required|requested|necessary|personal) ...4 ${GIVEN} (is|are) (=not|=withheld|=incomplete) ...14 <${UNABLE} ...6 ${SERVED}>`,
      `(refusal|failure|failing|declining|refusing|not providing|withholding|non provision) (to (provide|supply|give|submit|furnish|disclose|share|grant)|of)? ...12 <(=may|=will|=would|=can|=could|=means|=result|=prevent|=make) ...10 (impossible|unable|cannot|not|prevent|limit|denied|unavailable|difficult|inability)>`,
      `^ (however ,|please note that)? without (this|these|such|your|certain|the|required|requested|providing|any of this) ...6 (information|data|detail|address|it|name) ...4 , ...8 <${UNABLE} ...8 ${SERVED}>`,
      `<(=we|=us|=you|user) (=cannot|=can't|=may not be able|=will not be able|=are unable|=are not able|=may be unable|=will be unable|=can not) ...2 ${SERVED}> ...12 (without|if =you (do not|don't|choose not to|decline|refuse|fail) ...3 (provide|give|supply|submit|share|disclose)) ...6 ${GIVEN}`,
      `(=you|user|users|customer|visitor) (may|can|could)? (always|also|freely)? (=choose|=decide|=decline|=refuse|=elect|=opt|=prefer) ...1 (=not =to|=to) (~provide|~give|~supply|~submit|~disclose|~share|withhold|refuse) ...14 (but|except|however|although|though|in which case|in that case|then|which) ...10 <(${UNABLE}|=prevent|=limit) ...8 (${SERVED}|~engage|advantage|feature|service)>`,
      `(=the|=this|=our)? ...1 (app|application|service|site|website|game) <(cannot|can't|can not|will not|won't|does not|do not|may not) (work|function|run|operate|be used|be provided)> ...4 without (access to|your|this|these|such|the) ...4 ${GIVEN}`,
      `^ ...1 without (this|these|such|your|the|certain|required|requested) ...3 (information|data|details|name|address) ...2 (the|our|this)? (app|application|service|site|website|game|we) (will|may|might)? (generally|usually|normally)? <${UNABLE} ...8 ${SERVED}>`,
      `(if|where|should)? =you (fail|refuse|decline|choose not|do not) to (provide|give|supply|submit) ...8 <(may|might|will) (have|need) to (cancel|refuse|decline|terminate|reject|close|suspend)> ...6`,
      `(if|where|should|when) =you (withhold|withheld) ...5 ${GIVEN} ...8 <${UNABLE} ...6 ${SERVED}>`,
      `(if|where|unless|when) =we (do not|don't|cannot) (receive|obtain|have) ...4 ${GIVEN} ...14 <${UNABLE} ...6 ${SERVED}>`,
      `(=you|user|users|customer|visitor) have the (option|right|choice) (=not =to|of not) (~provide|~give|~supply|~submit|~disclose|~share|providing|giving) ...14 (but|however|although|in which case|in that case) ...10 <${UNABLE} ...8 (${SERVED}|make use)>`,
      `(consequence|result) of (not|failing|refusing) ...2 (providing|provide|giving|give|supplying|supply) ...8 <${UNABLE} ...6 ${SERVED}>`,
      `(if|should) =you (choose|decide|decline|refuse|elect) ...2 (=not|=to (refuse|decline|withhold)|to) ...2 (~provide|~give|~supply|~submit|~disclose|~share) ...14 <${UNABLE} ...6 ${SERVED}>`,
    ],
    unless: [
      '(link|browser|do not track|warranty|warranties|liable|liability|guarantee|responsible|withdraw|opt out|delete|deletion|erase|child|parent|identity|secure|encrypt|unsubscribe|verify|verification)',
      '(do|does) not (collect|sell|share|rent)',
      '(privacy|access|rights) request',
      'without (these|this|the|such) cookie',
    ],
    match: [
      'If you do not provide this information, we may not be able to deliver your order.',
      'We cannot process your order without this data.',
      'If you choose not to give us your address, you may not be able to use some features.',
      'Failure to provide it may make it impossible to open an account.',
      'You may refuse to give your name, except that it may prevent you from using some features.',
      'The app cannot work without access to your data.',
      'The consequence of not providing the data is that we cannot deliver the order.',
      'If you fail to provide that data, we may have to cancel your order.',
      'If we do not receive this information, we will be unable to process your application.',
      'If you withhold your details, we might not be able to assist you.',
      'You have the option not to provide data, but then you may not be able to use the app.',
    ],
    skip: [
      'If you disable cookies, some parts may not work.',
      'If you do not agree, do not use the site.',
      'We may ask you to provide your name.',
    ],
    stance: 'stated',
  },
  {
    id: 'mandatory.required.given',
    facet: 'mandatory',
    category: 'required',
    note: 'Not "may ask you to provide" nor "may require you to": what may be asked need not be given.',
    patterns: [
      '<(mandatory|compulsory|obligatory)> for ...6 to (provide|give|supply|submit)',
      '<(mandatory|compulsory|obligatory)> (to|for you to|for the|that you|and|,)? ...3 (information|data|field|provide|provision)',
      '(information|data|field|address|number|name|(provision|collection) of ...8) (is|are|marked ...3) ...2 <(mandatory|compulsory|obligatory)>',
      '(field|information|data|question) ...6 (marked|indicated|designated|identified) ...6 <(required|mandatory|compulsory|obligatory)>',
      '<(=you|user) (are|is|will be|must|have to|need to|will need to|will have to|shall be|shall) (=required|=obliged|=needed)? (to)? (provide|give|submit|supply|furnish|disclose)> ...8 (information|data|name|address|email|detail|number)',
      '(=we|=us|registration|app|application|site|service) (require|requires) <(=you|user|customer|member) to (provide|give|submit|supply|enter|furnish)> ...10 (information|data|name|address|email|detail|number)',
      '<providing (your|this|such|the|these|us with|personal|any)? ...5 (information|data|address|number|name|it)> (is|are) (entirely|completely|purely|strictly|not)? (mandatory|voluntary|optional|compulsory|obligatory)',
      "<(=you|user|customer|visitor) (=do not|=don't|=does not) (=have|=need) to (provide|give|supply|submit|disclose)> ...6 (information|data|name|details|number|address)",
      '(=you|user|users|customer|visitor|member) (are|is) ...1 <free (=not =to|to decide|to choose) ...4 (provide|communicate|give|disclose|share|supply)>',
      '<(up to you|your (own)? (choice|decision))> (whether|if|to decide) ...4 (provide|give|share|disclose|submit)',
      '<(provision|providing) of ...6 (information|data|it)> (is|are) ...3 (mandatory|voluntary|optional|required|necessary|statutory|contractual|obligatory|entirely)',
      '<(statutory|contractual) (or contractual|or statutory)? (requirement|obligation to provide)>',
      '(=you|user|customer|visitor|player|member|individual) ...2 <(not (obliged|required|obligated)|under no (statutory|contractual|legal)? ...2 obligation) to (provide|give|supply|submit|disclose|share)>',
      '<(all|some|certain) ...4 (information|data)> (requested|required|collected) ...6 is (mandatory|required|compulsory)',
    ],
    unless: [
      '(if you|should you) ...4 (have|are) ...3 (question|complaint)',
      '(verify|verification|proof|identity|identification|request|complaint|parent|child|children|minor|guardian)',
      '(by law|under law|court|subpoena|authority|authorities|law enforcement|parental)',
      '(third party|third parties|service provider|vendor|partner) ...4 (require|ask|need)',
      '(may|might|can|could|sometimes) ...2 (require|be required|ask|need)',
      '(comply|complies|compliance|accordance) ...8 (statutory|contractual)',
      'mandatory (law|legislation|provision of|arbitration|disclosure|retention|requirement|communication|message|service)',
      '(in writing|copyright|infringement|perjury)',
      '(provide|give|submit|supply) ...2 (refund|list|report|benefit)',
      '(friend|invite|referral|refer)',
    ],
    match: [
      'Some information is mandatory to open an account.',
      'We require you to provide your name.',
      'You must provide us with your e-mail address.',
      'A valid e-mail address is mandatory.',
      'You will need to provide your name to set up an account.',
      'You are not required to provide personal information.',
      'Providing your e-mail address is optional.',
      'You are free not to provide the data.',
      'It is your choice whether to give us the data.',
    ],
    skip: [
      'We disclose data where required by law.',
      'We may require you to provide your name.',
      'We are not obligated to provide you with this information twice a year.',
      'You may not opt out of mandatory communications about your order.',
    ],
    stance: 'clause',
  },
];
