/** The report of an invented notice that says something under every facet which TILT and DPV have a place for. */
import type { Report } from '../../src/core/report.ts';
import { collects, reportOf, shares } from './reports.ts';

export const fernReport: Report = reportOf(
  [
    [
      'Fern Gardens GmbH, Berlin, is responsible.',
      { facet: 'controller', category: 'name', phrase: 'Fern Gardens GmbH', value: 'Fern Gardens GmbH' },
      { facet: 'controller', category: 'establishment', phrase: 'Berlin', value: 'DE' },
    ],
    [
      'Our officer: dpo@fern.example.',
      {
        facet: 'contact',
        category: 'email',
        phrase: 'dpo@fern.example',
        value: 'dpo@fern.example',
        attributes: { role: 'dpo' },
      },
    ],
    ['Updated 3 May 2024.', { facet: 'date', category: 'updated', phrase: '3 May 2024', value: '2024-05-03' }],
    [
      'We collect your e-mail address for our newsletter, with your consent (Art. 6(1)(a) GDPR).',
      collects('contact.email', { phrase: 'e-mail address' }),
      { facet: 'purpose', category: 'marketing', phrase: 'newsletter', attributes: { party: 'first' } },
      { facet: 'legal-basis', category: 'consent', phrase: 'consent' },
    ],
    ['We may use cookies.', collects('tracking.cookie', { phrase: 'cookies', hedged: true })],
    ['If you switch it on, we use your location.', collects('location', { phrase: 'location', stance: 'conditional' })],
    ['We do not collect health data.', collects('health', { phrase: 'health data', stance: 'denied' })],
    [
      'We share your e-mail address with Postmoss Ltd, which sends it.',
      shares(
        'service-provider',
        { phrase: 'Postmoss Ltd' },
        { recipientName: 'Postmoss Ltd', data: ['contact.email'] },
      ),
      { facet: 'data', category: 'contact.email', attributes: { party: 'third', action: 'share' } },
    ],
    ['Authorities get data where the law says so.', shares('government', { stance: 'conditional' })],
    ['We never sell your data to data brokers.', shares('data-broker', { stance: 'denied' }, { action: 'sell' })],
    [
      'Addresses are kept for two weeks.',
      { facet: 'retention', category: 'stated-period', value: 'P2W', attributes: { data: ['contact.email'] } },
    ],
    ['Other data are kept as long as needed.', { facet: 'retention', category: 'limited' }],
    ['We process orders for our legitimate interests.', { facet: 'legal-basis', category: 'legitimate-interest' }],
    [
      'You may ask for access under the GDPR at rights@fern.example.',
      { facet: 'right', category: 'access', attributes: { url: 'https://fern.example/access' } },
      {
        facet: 'contact',
        category: 'email',
        value: 'rights@fern.example',
        attributes: { role: 'rights' },
      },
    ],
    ['You have no right to portability.', { facet: 'right', category: 'portability', stance: 'denied' }],
    ['You can object.', { facet: 'right', category: 'objection' }],
    [
      'Data go to the United States under standard clauses.',
      { facet: 'transfer', category: 'country', value: 'US' },
      { facet: 'transfer', category: 'standard-clauses' },
    ],
    ['We get data from public registers.', { facet: 'source', category: 'public' }],
    ['Without an address we cannot deliver.', { facet: 'mandatory', category: 'consequence' }],
    ['No machine decides about you.', { facet: 'automated-decision', category: 'decision', stance: 'denied' }],
  ],
  { url: 'https://fern.example/privacy', title: 'Privacy at Fern Gardens' },
);
