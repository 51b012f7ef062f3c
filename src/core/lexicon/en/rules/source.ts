/** English wordings of where data comes from (GDPR Art. 14(2)(f)). */
import type { Rule } from '../../rule.ts';

const GET = '(~collect|~receive|~obtain|~gather|~acquire|~get|~supplement|~combine|~purchase|collection)';

const source = (category: string, entry: Omit<Rule, 'id' | 'facet' | 'category'> & { readonly name?: string }): Rule => {
  const { name = 'named', ...rest } = entry;
  return { id: `source.${category}.${name}`, facet: 'source', category, ...rest };
};

export const sourceRules: readonly Rule[] = [
  source('third-party', {
    patterns: [
      `${GET} ...14 from <(our|other|certain|a|the|various|such|selected|trusted|external|outside|these|those)? ...3 (third party|third parties|third party source|other source|source|partner|business partner|marketing partner|social network|social media ...1|social networking ...2|data broker|data provider|service provider|advertiser|vendor|reseller|employer|credit agency|credit bureau|credit reference agency|reference agency|other company|other user|friend|publisher|ad network|analytics provider|platform|google|facebook|apple|twitter|authority)>`,
      '(information|data) ...4 (from|by) <(third party|third parties|other source|other company|business partner|social network|social networking site|data broker)>',
      '<through third party product>',
      '<(third party|third parties|partner|advertiser|other user|friend|social network)> ...5 (may|will|can|also|might)? (provide|give|send|share|supply|disclose|transmit) ...6 (to|with)? us',
      '(provide|share|give|send|supply) us ...12 from <(third party|third parties|other source|partner)>',
      '(log in|login|sign in|register|connect|sign up|link) ...4 (through|via|with|using|to) ...3 <(facebook|google|twitter|apple|linkedin|third party|social network|social media)> ...20 (we|collect|receive|obtain|access)',
      '<(other|third party|external) source>',
    ],
    unless: ['(do not|does not|never|don\'t) ...3 (collect|receive|obtain) ...6 from (any )?(third|other)', '(link|site|website|page|policy) ...3 (of|from|by) third part'],
    match: ['We receive information about you from our partners.', 'Third parties may provide us with your address.', 'We collect data from other sources.'],
    skip: ['We share data with third parties.'],
  }),
  source('public', {
    patterns: [
      `<(publicly|public) (available|accessible) (source|information|data|record|database|material)>`,
      '(from|of) <(public|government) (record|source|database|register|registry|registries|domain|forum)>',
    ],
    match: ['We may collect data from public databases.', 'We use publicly available sources.'],
  }),
  source('affiliate', {
    patterns: [`${GET} ...12 from <(our|its|an|the|other)? ...2 (affiliate|subsidiary|group company|parent company|sister company|affiliated company)>`],
    match: ['We receive data from our affiliates.'],
  }),
  source('user', {
    patterns: [
      '<(information|data|detail|content) (=that|which)? (=you|user|customer|visitor) ...3 (provide|submit|give|enter|upload|share|volunteer|supply|post|disclose|input|register)>',
      '(~collect|~receive|~obtain|~gather|~request) ...12 <(directly|provided|obtained|received|given|submitted|supplied|collected) (directly)? (from|by) (you|user|our user|the user|customer|visitor)>',
      '(~collect|~receive|~obtain|~gather|~record) ...10 from <(you|user|visitor|our user|the user|customer|our customer|our visitor)>',
      '<when (=you|user) ...4 (register|sign up|create ...2 account|contact us|fill|subscribe|place ...2 order|order|purchase|submit|provide|complete|enter|use ...2 (service|site|app|application|website)|visit|participate|apply|log in|sign in|download|install|interact|communicate)> ...14 (collect|ask|receive|obtain|provide|gather|request|record|store)',
      '(~collect|~receive|~obtain|~gather|~ask|~request|~record|~store) ...14 <when (=you|user) ...4 (register|sign up|create|contact|fill|subscribe|place|order|purchase|submit|provide|complete|enter|use|visit|participate|apply|log|sign|download|install|interact|communicate)>',
      '<(=you|user) ...3 (voluntarily|directly|may|can|choose to|will|might)? (provide|give|submit|send) (us|to us)> ...6 (with|information|data|your)',
    ],
    unless: ['(do not|does not|never|don\'t) ...3 (collect|receive|obtain|gather)', '(if|should) you (do not|don\'t|choose not|decline|refuse)', 'child ...6 provide', 'protect ...6 (you|provide)'],
    match: ['We collect information you provide.', 'We ask for your name when you register.', 'We collect data directly from you.'],
    skip: ['We do not collect information from you.'],
  }),
  source('device', {
    patterns: [
      '<(automatically|passively) ...3 (collect|collected|receive|received|record|recorded|log|logged|gather|gathered|obtain|obtained|capture|captured|store|stored|track|generated|transmit|transmitted|send)>',
      '(collect|collected|receive|received|record|recorded|log|gather|gathered|obtain|obtained|capture) ...8 <automatically>',
      `${GET} ...12 (from|by|through|via|using) <(your|the user|the|a user)? ...2 (device|browser|computer|phone|mobile device|sensor|cookie|log file|web beacon|pixel|tracking technology|server log)>`,
      '<(your|web|internet|the user) (browser|device|computer|phone)> ...3 (send|transmit|provide|make available|report)',
      '(through|via|using|by|use|uses|by means of) ...3 <(cookie|web beacon|tracking technology|pixel tag|log file|server log|similar technology)> ...8 (collect|gather|information|data|track|record)',
    ],
    unless: ['(do not|does not|never|don\'t) ...3 (automatically|collect|receive|obtain|gather)'],
    match: ['We automatically collect certain data.', 'We collect data from your device.', 'Your browser sends us its version.'],
    skip: ['We do not automatically collect anything.'],
  }),
];
