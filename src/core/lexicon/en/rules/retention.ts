/** English wordings of how long data are kept. */
import type { Rule } from '../../rule.ts';

const KEEP = '(~retain|retention|~keep|~store|~hold|~maintain|~archive|~preserve|~save|stay|stays|remain|remains)';
const DATA =
  '(information|data|detail|record|account|profile|log|content|copy|copies|address|it|them|email|file|message|transcript|recording|photo|image|backup|term|history|identifier|cookie|document|application|resume|number|password|recipient)';
const NEED = '(necessary|needed|required|need|require|relevant|reasonable|reasonably|allowed|permitted|legally)';
const AS_LONG =
  '(as long as|so long as|no longer than|not longer than|longer than|only until|until|for the (period|time|duration|term|length|life)|for (a|such|any|that) (reasonable|commercially reasonable|limited|certain|appropriate|commercially)? (reasonable)? (period|time|duration|amount of time)|for the (minimum|shortest|maximum)|to the extent|while (you|your (account|subscription|contract))|for the duration of|throughout the (duration|term|life))';

export const UNITS = '(minute|hour|day|week|month|quarter|year|decade)';
export const COUNT =
  '(#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|eighteen|twenty|twenty four|thirty|thirty six|forty|forty five|fifty|sixty|ninety|hundred|several|few)';

export const retentionRules: readonly Rule[] = [
  {
    id: 'retention.stated-period',
    facet: 'retention',
    category: 'stated-period',
    stance: 'stated',
    patterns: [
      `${KEEP} ...30 <${COUNT} ...3 (calendar|business|full|additional|consecutive|or more)? ${UNITS}>`,
      `(deleted|delete|deletes|erase|erased|destroyed|destroy|purge|purged|anonymized|anonymize|discard|discarded|removed|remove|overwritten|disposed) ...16 (after|within|every|following|older than|at the end of|in|for) ...6 <${COUNT} ...3 (calendar|business|full|additional|consecutive)? ${UNITS}>`,
      `(account|data|information|message|file|log|record) ...4 (deleted|erased|removed|purged|anonymized|vanish|disappear|expire) (after|in|within) <(${COUNT}|a|an|one) ...1 (full|single|additional)? ${UNITS}>`,
      `(after|period of|older than|at least|within|inactive for|maximum of) ...3 <${COUNT} ...3 (calendar|business)? ${UNITS}> ...20 (deleted|delete|erase|erased|destroyed|purge|purged|anonymized|anonymize|discard|discarded|retain|stored|kept|removed)`,
      `(retention period|storage period|lifespan|lifetime|retention) ...12 <${COUNT} ${UNITS}>`,
    ],
    unless: [
      '(it|this) (may|can|could|will) take ...3 (to|#|four|several)',
      `(respond|response|reply|comply|notify|process|processing|processed|complaint|objection|fulfill|complete|acknowledge|honor) ...26 (within|in) ...6 ${COUNT} ...3 ${UNITS}`,
      '(under|age of|least|over|older than|younger than|below|age) ...4 # ...2 (year|years) (of age|old)',
      '(# year (of age|old))',
      '(preceding|previous|past|last|prior) ...2 (#|twelve|one) ...3 (month|year)',
    ],
    match: [
      'We keep your data for 12 months.',
      'Log files are deleted after ninety days.',
      'Your records are retained for a period of seven (7) years.',
    ],
    skip: ['We will respond within 30 days.', 'You must be 18 years old to keep an account.'],
  },
  {
    id: 'retention.limited',
    facet: 'retention',
    category: 'limited',
    stance: 'stated',
    patterns: [
      `${KEEP} ...24 <${AS_LONG} ...18 (${NEED}|active|use|remain|remains|exist|exists|account|customer|user|fulfill|purpose|law|registered|relationship|you (are|have)|serve|contract|open|ask|request|delete|complete|provide|subscription|subscribed|session)>`,
      `<(not|never) ...2 (retain|keep|store|hold|retained|kept|stored) ...20 (longer than|any longer|after|beyond|past)>`,
      `(delete|deleted|erase|erased|destroy|destroyed|discard|discarded|purge|purged|wiped|remove|removed|anonymize|anonymized|delet|dispose|disposed) ...14 <(when|once|after|as soon as|if|immediately after|promptly after|upon completion|upon termination|following) ...14 (no longer|complete|completed|fulfilled|used|sent|responded|request|achieved|expires|expired|elapsed|lapsed|ends|termination|finished|delivered|processed|transaction|purpose)>`,
      `(=we|will|are|is|be|automatically) (delete|erase|remove|destroy|deleted|erased|removed|destroyed|anonymized) ...8 <(when|once|after|as soon as) ...2 (close|cancel|delete|leave|unsubscribe|terminate|closing|cancelling|deactivate)> ...4 (account|service|app|subscription|newsletter)`,
      `<no longer ...4 (need|needed|necessary|required|retain|keep|store|relevant|serve)> ...16 (delete|deleted|destroy|destroyed|erase|erased|remove|removed|dispose|disposed|anonymize|discard|securely)`,
      `(retain|retained|keep|kept|store|stored|hold|maintain) ...10 <as ...2 (necessary|needed|required|long)> ...4 (to|by|for|under)`,
      `(retain|retained|keep|kept) ...12 <(to comply with|as required by|in order to comply with|to resolve|to satisfy|where required)>`,
      `<(retain|retained|keep|kept|store|stored|maintained|hold) ...16 (only|solely) (for|to|as|until|so)>`,
      `(=retain|=keep|retained|kept) ...12 <(=if|=where|when) (it is|=is|they are|=are|we are|we)? (still|reasonably|strictly|legally)? (necessary|needed|required|need|needs)> ...6 (to|for|by)`,
      `<no longer (retain|keep|store|hold)> ...6 ${DATA}`,
      '(~delete|~erase|~destroy|~remove|~anonymize) ...8 <(when|once|after|as soon as) ...3 (account|contract|subscription|relationship|membership|session) (is|has been|has|have|are)? (terminated|closed|deleted|canceled|expired|ended|ends|terminates|expires|over)>',
      `(~delete|~erase|~destroy|~purge|~remove|~anonymize|deidentify|de identify|de identified|dispose of) ...1 ...8 ${DATA} <(that|which|it|they)? (we|is|are|you)? ...1 no longer (need|needed|require|required|necessary|relevant|retain)>`,
      '<(deleted|erased|destroyed|removed|purged|anonymized) (upon|on|after|following) ...4 (termination|closure|deletion|cancellation|expiry|expiration|end)>',
      '<(minimum|shortest) ...3 (period|time) ...3 (necessary|required|possible|needed)>',
      '(used|processed|kept|stored|held|retained) <only until>',
      '(information|data|messages|files|log|records|content|recording) ...8 (deleted|erased|removed|destroyed|wiped|anonymized) <(at|after|upon) (the)? (end|expiry|expiration|close) of>',
      '(data|information) (will|shall|is|are) ...2 (deleted|erased|removed|destroyed|anonymized) <(when|once|after) ...1 (you)? (leave|unsubscribe|unregister|uninstall|stop using)>',
      '<(after|once) (that|this|the|such) (retention)? (period|time) (expires|has expired|ends|has passed|lapses|,)? ...6 (deleted|erased|destroyed|removed|anonymized)>',
      '(only|solely) <(=retain|=keep|=store)> ...12 (to|for|as) ...8 (purpose|necessary|needed|required)',
      '<(immediately|promptly|automatically|instantly) (deleted|discarded|erased|destroyed|removed|anonymized) ...2 (after|once|when|upon|following)>',
      '<(deleted|discarded|erased|destroyed|removed|anonymized) (immediately|promptly|automatically|instantly|shortly)? (after|upon) (use|completion|processing|receipt)>',
    ],
    unless: [
      'cookie ...20 browser',
      '(kept|keep|held|maintain) ...3 (secure|confidential|safe|private|accurate|current|up to date)',
      '(kept|keep|held|stored) (under|behind|in) ...4 (lock|key|password|firewall|safe)',
      '(policy|notice|statement) ...3 (remain|remains)',
      'if =you (would like|wish|want) to (request|access)',
    ],
    match: [
      'We retain your data for as long as needed to provide the service.',
      'Your messages are stored until you delete your account.',
      'We delete the file once the order has been completed.',
      'All data is deleted when the account is terminated.',
      'We will not keep your details longer than necessary.',
      'We only keep your data while your account is active.',
      'We take steps to destroy or de-identify information that we no longer need.',
      'Data are deleted once the period prescribed by law has expired.',
    ],
    skip: [
      'We keep you informed as long as you like.',
      'Letters are kept under lock and key, and used only to answer you.',
      'If you wish to request access to the data we keep, write to us.',
    ],
  },
  {
    id: 'retention.indefinite',
    facet: 'retention',
    category: 'indefinite',
    stance: 'stated',
    patterns: [
      `${KEEP} ...14 <(indefinitely|forever|permanently|perpetually|in perpetuity|for an? (indefinite|unlimited) (period|time)|without limit)>`,
      `<(indefinitely|permanently|forever)> (retain|retained|keep|kept|store|stored|use|archived|maintain|maintained)`,
      `(use|used) ...8 <(indefinitely|perpetually)>`,
    ],
    unless: ['(not|never) ...6 (indefinitely|permanently|forever)', 'permanently (delete|deleted|remove|erase)'],
    match: ['We keep aggregate statistics indefinitely.'],
    skip: ['We do not store your card number permanently.', 'We permanently delete your account.'],
  },
  {
    id: 'retention.criteria',
    facet: 'retention',
    category: 'criteria',
    stance: 'stated',
    patterns: [
      '<(criteria|criterion) ...10 (retention|period|retain|how long|storage)>',
      '(retention|retain|how long|storage period|time period|length of time|time (that|for which)? we (keep|retain|store|hold)|period) ...14 <(depend|depends|depending|varies|vary|according to|based on|determined)>',
      '<(determine|determining|decide|deciding|establish|establishing|assess|assessing|calculate|calculating|setting) ...6 (retention|how long|storage (period|time)|period)>',
      '<retention (schedule|policy|policies)>',
      '<(shorter|longer) ...2 (period|time|periods)> ...3',
    ],
    unless: ['(conservation|cookie policy)', '(local|flash|device|web) storage'],
    match: [
      'The criteria used to determine our retention periods include the nature of the data.',
      'How long we keep it depends on its kind.',
      'Usage logs are generally kept for a shorter period.',
    ],
    skip: ['What we collect depends on the service.', 'You can clear it by setting the local storage to zero.'],
  },
  {
    id: 'retention.unspecified',
    facet: 'retention',
    category: 'unspecified',
    stance: 'stated',
    note: 'Only where keeping is what is said. "We collect and store", "stored in the United States" tell of gathering and place.',
    patterns: [
      `(we|we'll|company|which|may|will|also|and|or|to|do|does|must|partner|affiliate|provider) <(=retain|=retains)> ...8 ${DATA}`,
      `(we|may|will) <archive> ...8 ${DATA}`,
      `(=we|company) (may|will) (also)? <(=retain|=keep)> (those|these|such|your|the|this|that) (communication|communications|correspondence|request|conversation)`,
      `(will|may|also) <keep> (historical|past|some|certain|your) ...6 ${DATA} ...8 (for|after)`,
      `${DATA} ...8 (may|will|is|are|be|also|been) ...2 <(retained|archived)>`,
      `<(retaining|retain)> ...4 residual`,
      '<(temporarily|briefly) (stored|cached|retained|kept|saved|held)>',
      `<(keep|keeps) ...3 (copy|copies|archive)> ...6 (=of|for|your|prior)`,
      `<(remain|remains|remaining|persist|residual|kept|stored) ...8 (backup|back up|archive|archival|residual|cached)>`,
      '<(backup|back up|residual|archival) (copy|copies)>',
      '<(kept|keep|held|stored) ...3 on file>',
      `(may|will) (also)? <keep> (your|such|this|that|these|the|certain|some) ...4 ${DATA} ...10 (after|even|once|following|for|in our)`,
      '<how long ...2 (keep|retain|store)>',
      '<(retention period|data retention)>',
    ],
    unless: [
      "(not|never|neither|nor|don't|without) ...4 (retain|store|stored|keep|kept|save|retained|saved|archived)",
      'retain ...3 (right|ownership|title|services of|counsel|third party|third parties)',
      '(browser|your own) ...4 (keep|retain)',
      '(collection|collect) (,|and) retention',
      '(retained|stored) on your device',
      'retained ...4 used as described',
      'cookie ...10 (retain|retained)',
      'archive it yourself',
      '(national|internet|library) archive',
    ],
    match: [
      'We may retain some information in our files.',
      'Deleted posts may remain in back-up storage.',
      'We keep a copy of your messages.',
    ],
    skip: [
      'We keep your information secure.',
      'We collect and store your address.',
      'A cookie is a file stored on your computer.',
      'We retain third parties to analyze the data.',
    ],
  },
  {
    id: 'retention.not-kept',
    facet: 'retention',
    category: 'unspecified',
    stance: 'denied',
    patterns: [
      `(we|do|does|will|=never|provider|processor|site|app|service) <(not|never|don't) (permanently|ourselves|directly|otherwise)? (retain|store|keep|save|archive)> ...8 ${DATA}`,
      `${DATA} (is|are|will be|be)? <(not|never) (be)? (permanently)? (retained|stored|kept|saved|archived)>`,
    ],
    unless: [
      '(cookie|beacon) ...12 not ...4 (store|stored|contain|retain)',
      '(retain|keep|store|kept|stored|retained|retains|stores) ...16 (longer|after|beyond|than)',
      'keep ...6 (secure|safe|confidential|record of)',
      'if ...16 not ...3 (store|save)',
      '^ (=they|=it|these|this) (do|does) not',
    ],
    match: ['We do not store your credit card number in a file.'],
    skip: [
      'We store your data.',
      'We do not keep it longer than needed.',
      'We do not collect or store data on children.',
    ],
  },
];
