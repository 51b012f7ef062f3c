/** English wordings of what readers can do to have less collected, used or shared. */
import type { Rule } from '../../../../lexicon/rule.ts';
import { READER } from './right-frames.ts';

/**
 * What lets a choice be made. Without it a sentence may only tell what follows from one ("if you block cookies,
 * parts of the site will not work"), which offers nothing.
 */
const CAN =
  `(${READER} (also|always|usually|generally|typically|still|further|choose to)? (may|can|could|might|=are able to|will be able to|should be able to)` +
  `|(ability|option|choice|choices|opportunity|opportunities|right|possibility|able|free|mechanism|way|ways|means|link|links|instructions|information on|information about) ...3 =to|(wish|wishes|want|wants|prefer|prefers|desire|=like) to` +
  `|(allow|allows|let|lets|permit|permits|enable|enables|help|tell you|enabling|allowing) ...2 ${READER}|how ${READER} (can|may)|=how to|instructions (for|on|to)|^ (=to|in order to)|please|simply)`;

/** "do not wish to", "would rather not": the condition under which a choice is named. */
const UNWILLING =
  "((do not|don't|does not|no longer|not) ...1 (wish|want|like|prefer|desire|care|agree)|prefer ...3 not|rather not|choose not to|object to|(=to|=and|wish to|want to|like to|you can|you may|option to|can also|may also|choose to|always) ...4 (opt out|unsubscribe|stop receiving|discontinue|decline|be removed|be taken off|opt you out)|should you ...4 (opt out|unsubscribe))";
const OPT_OUT = '(opt out|opting out|unsubscribe|unsubscribing|opt you out|opt your)';
const MESSAGES =
  '(email|e mail|mail|message|newsletter|communication|correspondence|sms|text|notification|mailing|offer|promotion|material|solicitation|marketing)';
const CONTACT_US =
  '(contact us|contact our|contacting us|contacting our|contact the|contacting the|emailing us|e mailing us|email us|e mail us|emailing|write to us|writing to us|write us|writing us|write to|writing to|call us|calling us|call our|call the|call #|calling|send us|sending us|send an|sending an|send your|sending your|send a|sending a|send email|send e mail|notify us|notifying us|let us know|inform us|informing us|tell us|telling us|email to|e mail to|at the (address|email|number|contact)|use the contact|customer service)';

const REFUSE =
  '(disable|disabling|block|blocking|refuse|refusing|reject|rejecting|delete|deleting|remove|removing|decline|declining|turn off|turning off|clear|clearing|manage|managing|erase|not accept|not to accept|disallow|deactivate|control|controlling|restrict|limit|prevent|preventing|stop|accept or (reject|decline|refuse))';
const COOKIE =
  '(cookie|local storage|local shared object|flash object|=lso|=lsos|local device storage|web beacon|tracking technology|tracking technologies|pixel)';
/** "If you disable cookies": what follows from a choice that is offered, if at all, elsewhere. */
const CONSEQUENCE = `^ ...6 (=if|=by|=when|=should) ${READER}? ((choose|elect|decide|opt)? (=to|=do)? ...1|(=set|configure|adjust) ...4 (=to|so) ...3) ${REFUSE} ...8 ${COOKIE}`;

export const choiceRules: readonly Rule[] = [
  {
    id: 'choice.opt-in',
    facet: 'choice',
    category: 'opt-in',
    stance: 'stated',
    note: 'What the reader does. "With your consent" as a condition of sharing is that finding\'s condition, no choice of its own.',
    patterns: [
      `(${READER}|may|can|must|=to|also) <(opt in|opts in)>`,
      '<opt in (box|checkbox|choice|option|list|basis|consent|opportunity|page|form|marketing)>',
      '<(requires|require|required|obtain|ask for|ask you for|asking for|request|seek|seeking) (your|you|the user) ...3 (consent|permission|authorization) (before|prior|to|first)> ',
      '<(requires|require) (your|the user|user|express|prior) ...2 (consent|permission|authorization)>',
      `<(give|gives|giving) (us|our|your) ...3 (explicit|express)? (consent|permission) to>`,
      '<(checking|check|ticking|tick|clicking) ...4 (box|checkbox|button)> ...10 (consent|agree|receive|opt in)',
      '<(only if|unless|if) ...2 (explicitly|affirmatively|expressly|specifically|you|they)? ...1 opt in>',
    ],
    unless: [
      'even if ...4 not opt in',
      'not ...3 (require|required|need) ...6 (consent|permission|authorization)',
      'parental consent',
      '(parent|guardian|child) ...16 consent',
      'subpoena',
      'change ...4 (policy|terms)',
    ],
    match: [
      'You may opt in to text messages.',
      'Any other use requires your consent.',
      'We will ask for your permission before we read your contacts.',
    ],
    skip: ['We share your address only with your prior consent.', 'We use the details to ship your order.'],
  },
  {
    id: 'choice.opt-out-link',
    facet: 'choice',
    category: 'opt-out-link',
    stance: 'stated',
    patterns: [
      '<(unsubscribe|opt out|unsubscribing|unsubscription|opting out) ...1 (link|button|instruction|option|page|form|feature|facility|procedure|mechanism|function)>',
      `<(click|clicking|follow|following|use the|using the|visit|visiting|check|checking|unchecking|uncheck|press|select|selecting|go to|going to|via) ...12 (unsubscribe|${OPT_OUT}|remove me|stop receiving)>`,
      `<${OPT_OUT} ...20 (click|clicking|following|follow|visiting|visit|going to|go to|checking|unchecking|replying|reply|using the)>`,
      `${UNWILLING} ...24 <(click|clicking|follow|following|reply|replying|uncheck|unchecking|tick|ticking|untick|unticking|visit|use the link) ...8 (link|instruction|here|unsubscribe|page|box|stop)>`,
      `<(instruction|directions) ...8 (in|within|contained|included|provided|at the bottom|at the end|located) ...5 (email|e mail|message|newsletter|communication|mailing)>`,
      '<(reply|replying|text|texting|send) ...3 (=stop|unsubscribe|=quit)>',
      `<${OPT_OUT} here>`,
      `(link|instruction|instructions|procedures|procedure) ...10 <${OPT_OUT}>`,
    ],
    unless: [
      '(network advertising|digital advertising alliance)',
      '(cannot|may not|not be able to|not) ...2 opt out of',
      'opt out (will|must|is|to work|cookie|may|request)',
      '(such|a|the) business',
      'put ...4 opt out',
      'web beacon ...20 link',
      '(opted out|opt out|unsubscribe) ...12 (may|will) (still|continue|also)',
    ],
    match: [
      'Click the unsubscribe link in any newsletter.',
      'To opt out, click here.',
      'Reply STOP to end text messages.',
    ],
    skip: ['Click here to read our terms.', 'Your opt-out will take effect the next time that you visit us.'],
  },
  {
    id: 'choice.opt-out-contact',
    facet: 'choice',
    category: 'opt-out-contact',
    stance: 'stated',
    patterns: [
      `<${UNWILLING} ...40 ${CONTACT_US}>`,
      `<${CONTACT_US} ...14 (${OPT_OUT}|no longer|not to receive|not receive|not share|not disclose|stop receiving|be removed|remove you|remove your name|not send|stop sending|cease|not contact)>`,
      `(may|can|right to|ask|also|=to|you) <(request|ask) (that we|us|that)? ...4 (not|cease|stop|discontinue) ...4 (share|sharing|disclose|disclosing|use|using|send|sending|contact|sell|collect|include|allow)>`,
      '(request|ask) ...8 <(withhold|withheld)>',
      '<(revoke|rescind|withdraw) ...4 (license|licenses|permission|authorization)> ...16 (contact|write|email)',
      `${CONTACT_US} ...20 <(revoke|rescind|withdraw) ...4 (license|licenses|permission)>`,
    ],
    unless: [
      '(block|disable|reject) ...6 cookie',
      '(child|minor) ...20 (provided|submitted)',
      'put ...5 opt out',
      'links below',
      '(such|a|the) business',
      'subject line ...3 $',
      'right to (contact|send|disclose)',
      'sensitive information',
      '^ ...4 we ask that you not',
      '(inaccurate|incorrect|inaccuracy|inaccuracies|accuracy)',
    ],
    match: [
      'If you do not want your name shared with partners, please contact us.',
      'Write to us to opt out of our mailings.',
      'If you no longer wish to hear from us, send an e-mail to the address below.',
    ],
    skip: [
      'If you have questions, please contact us.',
      'Even if you opt out, we keep the right to contact you about repairs.',
    ],
  },
  {
    id: 'choice.opt-out',
    facet: 'choice',
    category: 'opt-out',
    stance: 'stated',
    patterns: [
      `${CAN} ...6 <${OPT_OUT}>`,
      `(can|may|could) (also|always|still|easily|either|choose to)? <${OPT_OUT}>`,
      `<unless ${READER} ...3 (opt out|opted out|opts out|unsubscribe)>`,
      '<(manage|make|express|indicate|change|exercise) your !(...2 (search|video|audio|language|viewing|display|playback|delivery|shipping|travel|seat)) ...4 (choice|preference)>',
      '<can be (opted out|unsubscribed|turned off|disabled)>',
      `${CAN} ...4 <(not to|to decline|to refuse|to no longer|decline to|refuse to|no longer) ...2 (receive|receiving|have|allow|share|get|participate)> ...10 (${MESSAGES}|information|data|name|share|shared|contact|program)`,
      `<(opportunity|chance|option|choice|right) (not|=to) ...2 (not|choose not|decline|object|opt out|refuse|prevent|limit) ...3 (receive|receiving|have|allow|share|sharing|contact)>`,
      `${CAN} ...6 <stop receiving ...6 ${MESSAGES}>`,
      `${CAN} ...2 <(limit|control|restrict|manage|prevent|block) ...5 (use|collection|sharing|disclosure|advertising|notifications|communications)> !(...6 sensitive) ...6 (information|data|email|${MESSAGES}|ads)`,
      `<(you|users) (have|make) ...3 (choice|option)> ...2 (about|regarding|concerning|with respect to|as to|over|to) ...10 (use|collection|information|data|sharing|communication|advertising|receive)`,
      `<(do not|don't|no longer) ...1 (wish|want) ...3 (receive|us to|your)> ...14 (${MESSAGES}|share|shared|sharing|information) ...20 (please|you may|you can|simply|let us)`,
    ],
    unless: [
      `(opted out|opt out|unsubscribe|unsubscribed|opting out) ...30 (still|continue|does not|do not mean|will not|will implement|we will make)`,
      '(if|when|once|even if|after) ...2 opt out',
      'seal ...20 (review|compliance)',
      'reserve ...3 right',
      '(arbitrate|arbitration|class action|settlement)',
      'not (offer|have|provide|give) ...4 (chance|ability|option|opportunity|right) to (opt out|unsubscribe)',
      'not opt you out',
      '(a|the|such) business',
      'do not track',
      'links below',
      '(privacy policy|this policy|notice) (describes|explains|covers)',
    ],
    match: ['You may opt out of targeted advertising.', 'You can choose not to receive our mailings.'],
    skip: [
      'We chose our partners with care.',
      'If you opt out, you will still see ads.',
      'You may opt out of this arbitration agreement.',
    ],
  },
  {
    id: 'choice.opt-out.none',
    facet: 'choice',
    category: 'opt-out',
    stance: 'denied',
    patterns: [
      '<(cannot|can not|not be able to|may not|unable to) ...1 (opt out|unsubscribe)>',
      '<(no way|not possible) to (opt out|unsubscribe)>',
      '<not (offer|have|provide|give) ...4 (chance|ability|option|opportunity|right) to (opt out|unsubscribe)>',
    ],
    match: ['You cannot opt out of service messages.'],
    skip: ['You can opt out of everything.'],
  },
  {
    id: 'choice.setting',
    facet: 'choice',
    category: 'setting',
    stance: 'stated',
    patterns: [
      '<(change|changing|adjust|adjusting|manage|managing|update|updating|modify|modifying|edit|editing|set|control|visit|visiting|configure|review|customize|select|using|use|via|through|in) ...5 (privacy|notification|communication|marketing|subscription|advertising|sharing|location|email|newsletter|contact|alert|cookie) (and notification|and privacy|and email)? (setting|preference|option|preference center|subscriptions page)>',
      '(opt out|unsubscribe|stop receiving|no longer receive|not to receive|not wish to receive|not want to receive|turn off|not want ...3 receive|change your mind|not share|be contacted|not to share) ...30 <(setting|preference|my account|account page|profile page|preference center|control panel|dashboard|privacy center)>',
      '(opt out|unsubscribe|stop receiving|no longer receive|not to receive|not wish to receive|not want to receive|not share|choose not) ...30 (log in|log into|logging|visit|visiting|access|accessing|via|through|in|under|using|updating|edit|editing|adjusting) ...4 <your (account|profile)>',
      `${UNWILLING} ...24 <(change|adjust|update|go to|disable|visit|modify) ...4 (=your|=the|account|privacy|app) ...3 setting>`,
      '<(account setting|preference center|control panel|my account|privacy center|account information section)> ...20 (opt out|unsubscribe|stop|turn off|choose not|no longer|limit|control|preferences|unclick|uncheck)',
      '<(bind|unbind) ...4 device>',
      '<(turn off|turning off|disable|disabling|deactivate|toggle|switch off) ...4 (notification|push notification|permission)>',
      '<(permission|location) ...12 (revoked|withdrawn|disabled|turned off|changed) ...6 setting>',
      '<(manage|change|revoke) ...3 permission>',
      `${CAN} ...4 <(turn off|turning off|disable|disabling|switch off|deactivate) ...2 (personalized|targeted|interest based|tailored) (ads|ad|advertising|advertisement)>`,
      `${CAN} ...6 <(disconnect|unlink|disconnecting|unlinking) ...5 (account|profile|social network|social media)>`,
    ],
    unless: [
      '(browser|internet explorer|safari|firefox|chrome|google|facebook|flash|adobe|ad|ads) ...4 (setting|preference|option|control)',
      'cookie',
      'do not track',
      'preference signal',
      'such as ...10 preference',
      'option icon',
      '(review|delete) ...4 profile information',
      '(personal information|data) or preferences',
      '(preference|choice) (that)? =you (have|had)? (exercised|made|set|expressed|selected)',
    ],
    match: [
      'You can change your notification settings in the app.',
      'To stop receiving our news, update your profile preferences under My Account.',
      'You can turn off personalized ads in your account.',
      'You may disconnect your social media account at any time.',
    ],
    skip: [
      'Change your browser settings to refuse cookies.',
      'Opt-out preferences you have made apply to this device.',
    ],
  },
  {
    id: 'choice.third-party-control',
    facet: 'choice',
    category: 'third-party-control',
    stance: 'stated',
    note: 'The self-regulatory pages of the advertising trade, and the switches of the big advertising and analytics firms.',
    patterns: [
      '<(network advertising initiative|digital advertising alliance|your online choices|youronlinechoices|adchoices|your ad choices|advertising option icon|=nai|=daa|=edaa|=daac|truste|trustarc|evidon|ghostery|privacychoice)> ...24 (opt out|opting out|tool|choice|preference|turn off|control)',
      '(opt out|opting out|choice|preference|turn off|control) ...30 <(network advertising initiative|digital advertising alliance|youronlinechoices|adchoices|advertising option icon|=nai|=daa|=edaa|truste|evidon|doubleclick)>',
      '<(google|facebook|apple|microsoft|amazon|twitter|adobe|flash|doubleclick|mixpanel|yahoo|linkedin) ...3 (ad setting|ads setting|ads preference|ad preference|ads preferences manager|opt out|privacy control|setting manager|settings panel|advertising preference|analytics opt out|management tool)>',
      "(opt out|opting out|disable|control) ...14 <(google|facebook|doubleclick|adobe|third party 's|mixpanel)> ...12 (by|visit|visiting|at|using|through|setting|page|website|policy)",
      '<(opt out browser add on|browser add on|opt out plugin|ads setting|ad setting)>',
      '(visit|visiting|contact|contacting|through|consult|see|refer to) ...6 <(third party|third parties|their|its|those|these) ...4 (site|website|web site|policy|policies|page|setting|directly)> ...14 (opt out|disable|manage|limit|choices)',
      '(opt out|opting out|removed) ...24 (visit|visiting|contact|contacting|correspond) ...3 <(third party|third parties|their|advertiser|those companies|provider|that business|that company)>',
      '(you|users) (may|can) ...2 opt out of ...4 <(third party|advertising|ad) (ad|advertising)? (network|cookie|advertiser)>',
      '<(third party|third parties|vendor|advertiser|companies|network) ...8 (opt out) (page|link|tool|mechanism|option|choice|procedure)>',
    ],
    unless: ['seal', '(compliant|compliance|comply) with ...6 (principles|requirements)'],
    match: [
      'You can opt out through the Network Advertising Initiative.',
      'Visit the Google Ads Settings page.',
      'Install the Google Analytics opt-out browser add-on.',
    ],
    skip: ['We use Google Analytics.', 'Some advertisers are members of the Digital Advertising Alliance.'],
  },
  {
    id: 'choice.browser-control',
    facet: 'choice',
    category: 'browser-control',
    stance: 'stated',
    patterns: [
      `${CAN} ...10 <${REFUSE} ...6 ${COOKIE}>`,
      `${CAN} ...2 (choose|decide|select) <(whether|if) ...5 (accept|allow|permit|receive|enable|set)> ...4 ${COOKIE}`,
      `${CAN} ...6 <(private|incognito) (browsing)? (mode|window|browsing)>`,
      `<${REFUSE} ...6 ${COOKIE}> ...20 (browser|setting|preference|help menu|toolbar|device)`,
      `<(browser|device|computer) ...8 (allow|allows|let|lets|permit|tell|offer|enable|provide|can be set|can be configured|may include|accept|setting to|option to|to) ...14 ${REFUSE}> ...8 (cookie|location|collection|tracking|identifier)`,
      `<(change|changing|adjust|adjusting|modify|modifying|=set|=setting|configure|configuring|edit|editing|consult|check|instruct|instructing|refer to) ...4 (browser|device|phone|mobile|operating system|computer|internet) !(and|,) ...3 (setting|option|preference|control|tool|toolbar|help|menu|feature)>`,
      `<(use|using|through|via) !, (the|your|its|their|a|our)? !, ...2 (browser|device|phone|mobile|operating system|computer|internet) !, (browser|device|explorer)? (setting|option|preference|control|tool|toolbar|help|menu|feature)>`,
      `<(set|setting|configure|modify|modifying|instruct|instructing|adjust|change) ...3 (browser|device|computer)> ...12 (cookie|refuse|reject|block|disable|notify|warn|alert|decline|prevent)`,
      `<(cookie|local storage|storage file) ...8 (can|may) be ...2 (disabled|blocked|deleted|refused|rejected|removed|cleared|turned off)>`,
      '<(limit ad tracking|limit (ads|ad) tracking|opt out of (ads|ad) personalization|opt out of interest based ads|reset ...4 (advertising|ad) (id|identifier)|app tracking transparency)>',
      `${CAN} ...8 <(disable|disabling|turn off|turning off|deny|disallow|restrict|control|withdraw|prevent|opt out of|stop|switch off) ...5 (location|location service|location access|gps|location based service|bluetooth|push notification)> ...16 (device|setting|phone|operating system|mobile|handset)`,
      `(device|phone|handset|operating system) ...6 (ability|setting|settings|control|option) ...6 <(disable|turn off|manage|control) ...3 location>`,
    ],
    unless: [
      CONSEQUENCE,
      '(language|screen|time zone|collect|log|record|such as|including|receive|hardware|version) ...6 (browser|device) ...3 setting',
      '(version|type) (,|and) (settings|and settings)',
      '(control|access) ...6 (over|to|of) (these|the|those|their|third party) ...4 cookie',
      'we (may|will)? ...2 (use|set|place) ...6 cookie ...6 to ...3 (control|remember|block)',
      '(cannot|not) ...3 (delete|remove|control|disable|be (deleted|controlled|managed|blocked|disabled))',
      '^ ...4 if you change browser',
      '(placed|stored|saved) ...3 (in|on) ...4 browser',
      '(must|need to) ...4 accept cookie',
    ],
    match: [
      'Most browsers let you refuse cookies.',
      'You can disable cookies in your browser settings.',
      'You can choose whether to accept cookies.',
      'Turn on Limit Ad Tracking on your phone.',
    ],
    skip: [
      'We collect your device settings.',
      'We record which browser you use.',
      'We may use your mobile device to help you find your lamp.',
      'We see which device you are using, device settings and crashes.',
      'It can adjust your devices and help you find them.',
      'Changes to the settings on your lamp (such as setting timers) are recorded.',
      'When you use a browser, the search preferences are kept.',
      'If you disable cookies, some features will not work.',
      'If you set your browser to refuse cookies, some features will not work.',
      'These cookies cannot be controlled through your browser settings.',
    ],
  },
  {
    id: 'choice.do-not-use',
    facet: 'choice',
    category: 'do-not-use',
    stance: 'stated',
    patterns: [
      "(if you ...4 (not|disagree|object|don't|cannot|unwilling)|if ...6 (not (agree|acceptable|comfortable|accept)|unacceptable)) ...40 <(do not|don't|should not|must not|not to|please refrain|discontinue|leave|exit|cease|uninstall|refrain from|stop) ...3 (use|using|access|accessing|visit|download|install|provide|submit|register|continue|proceed|give|your use)>",
      `${READER} ...2 (may|can|always|free|right|option) ...4 <(choose not to|not to|decline to|refuse to|to not|decline|elect not to) ...1 (provide|submit|disclose|supply|give|share|reveal|register)> ...8 (information|data|detail|location|us|it)`,
      `${READER} ...2 (may|can) ...1 <(choose|elect|decide) (not to|to not) ...1 (provide|submit|disclose|supply|give|register)>`,
      `<(uninstall|uninstalling|delete the app|stop using ...3 (app|service|site))>`,
      `<(option|choice) (of|to|not) (not|to|providing)? ...1 (provide|providing|submit)> ...6 (information|data)`,
    ],
    unless: [
      '(child|minor|under (the age of)? #|years)',
      '^ ...4 if you (choose|elect|decide|opt) ...1 not to',
      '(purchase|order|shopping|checkout) ...4 without',
      'business is not',
      '(install|installed) (and|or) (uninstall|uninstalled)',
    ],
    match: [
      'If you do not agree with this notice, please do not use our site.',
      'You can choose not to provide certain information.',
      'You can stop all collection by uninstalling the app.',
    ],
    skip: [
      'We log when you install and uninstall the app.',
      'If you are under 13, do not use this site.',
      'If you choose not to provide your address, we cannot ship.',
    ],
  },
];
