/** English sentences that speak of sharing and state none: where the notice ends, what cannot be promised, what a law gives. */
import type { Rule } from '../../../../lexicon/rule.ts';

const muted = (
  name: string,
  patterns: readonly string[],
  match: readonly string[],
  skip: readonly string[] = [],
): Rule => ({
  id: `sharing.muted.${name}`,
  facet: 'sharing',
  category: 'third-party',
  mutes: true,
  patterns,
  match,
  skip,
});

export const mutedRules: readonly Rule[] = [
  muted(
    'scope',
    ['(=does|=do|=shall) =not (=apply|=govern|=cover|=extend)', '(=not|=nor) ...3 =responsible'],
    [
      'This policy does not apply to information that third parties collect.',
      'We are not responsible for what others do with shared data.',
    ],
  ),
  muted(
    'no-promise',
    ['(=cannot|=not|=no) ...1 (=guarantee|=ensure|=warrant|=promise)', '=unauthorized ...4 (=access|=disclosure)'],
    ['We cannot guarantee that information is never disclosed.', 'We guard against unauthorized access or disclosure.'],
  ),
  muted(
    'standard',
    ['(=standard|=standards|council|consortium) ...12 joint (effort|venture|initiative) of'],
    ['They keep the standards of the Card Council, which is a joint effort of brands like Larchpay and Oakpay.'],
    ['We share it with Larchpay, which keeps the standards of the Card Council.'],
  ),
  muted(
    'told-elsewhere',
    [
      '(policy|notice|statement) (=will|=also|=further)? (=describes|=describe|=explains|=explain|=outlines|=details|=discloses|=tells|=informs)',
    ],
    ['This policy describes how we collect, use and disclose information.'],
    ['As our policy says, we share data with partners.'],
  ),
  muted(
    'law',
    [
      '=request (=a notice|=a list|=information|=certain|=and receive|=and obtain)',
      '=right to (=request|=receive|=know|=obtain|=ask)',
      '(=request|=obtain|=receive) ...6 (=list of|=disclosure of|=information about|=details of|=names of)',
      '=provide ...6 (=list of|=disclosure of|=names of)',
      '=california (=civil code|(=resident|=residents) (=may|=can|=have|=to|=who))',
      '=must inform',
      '=means any',
      '(=is|=are|=been|broadly|currently|often) =defined =as',
    ],
    [
      'Residents may request a list of the third parties to whom we disclosed data.',
      'You have the right to know to whom we sold data.',
      'Sharing is defined as disclosing data to a third party for advertising.',
    ],
    [
      'We will provide information about you to our partners.',
      'What is not defined as personal data we may share with our partners.',
    ],
  ),
];
