/** English wordings of sources as items of a list of them: "Sources of the data that we hold:", "our affiliates". */
import type { Rule } from '../../../../lexicon/rule.ts';
import { OTHERS } from './source.ts';

const LISTED =
  '(^ (our|the)? source (of|from|for) ...14|^ (we|our) ...4 source ...10|^ where ...14 (come|comes|came|originate|originates) from)';

const item = (category: string, what: string, match: string, skip: string): Rule => ({
  id: `source.${category}.item`,
  facet: 'source',
  category,
  patterns: [`${LISTED} : <${what}> (yourself)? (,|;|.|and|or|$)`],
  match: [match],
  skip: [skip],
});

export const sourceItemRules: readonly Rule[] = [
  item('user', '=you', 'Sources of the data that we hold: you', 'Sources of pride: your garden'),
  item(
    'third-party',
    `(our|the|other|your|certain)? (partner|${OTHERS})`,
    'Where your data come from: data brokers',
    'Where we meet: data brokers',
  ),
  item(
    'affiliate',
    '(our|its|the|other)? (affiliate|subsidiary|subsidiaries|group company|group companies|parent company)',
    'The sources of our data: our affiliates',
    'Those who get the data: our affiliates',
  ),
  item(
    'public',
    '(publicly|public) (available|accessible)? (source|register|registry|registries|record|database)',
    'Sources of the information: public registers',
    'We show it in: public registers',
  ),
  item(
    'device',
    'your (web|mobile)? (browser|device|computer|phone)',
    'Sources of these data: your phone',
    'Protect: your phone',
  ),
];
