/** Which things are shown first, and which are not. */
import { describe, expect, it } from 'vitest';
import { highlights } from '../../src/core/highlights.ts';
import type { Finding } from '../../src/core/report.ts';
import { finding } from '../support/finding.ts';

const topics = (...findings: Finding[]): string[] => highlights(findings).map(({ topic }) => topic);
const sharing = (category: string, more: object = {}, action = 'share'): Finding =>
  finding({ facet: 'sharing', category, attributes: { action }, ...more });
const own = (category: string, more: object = {}): Finding =>
  finding({ facet: 'data', category, attributes: { party: 'first', action: 'collect' }, ...more });

describe('highlights', () => {
  it('tells a sale from its denial, and shows both where the notice says both', () => {
    expect(topics(sharing('anyone', { stance: 'denied' }, 'sell'))).toEqual(['no-sale']);
    expect(topics(sharing('third-party', { hedged: true }, 'sell'))).toEqual(['sale']);
    expect(topics(sharing('anyone', { stance: 'denied' }, 'sell'), sharing('data-broker', {}, 'sell'))).toEqual([
      'sale',
      'no-sale',
      'data-broker',
    ]);
  });

  it('takes the denial of a part for no denial, and what is said of the whole before what is said of a part', () => {
    const only = { restriction: { start: 0, end: 9, text: 'for money' } };
    expect(topics(sharing('anyone', { stance: 'denied', ...only }, 'sell'))).toEqual([]);
    expect(topics(sharing('advertiser', { stance: 'denied', ...only }))).toEqual([]);
    const partly = sharing('advertiser', only);
    const inferred = sharing('advertiser', { certainty: 'inferred', hedged: true });
    expect(highlights([partly, inferred])[0]?.findings).toEqual([inferred]);
    expect(highlights([partly])[0]?.findings).toEqual([partly]);
  });

  it('takes what stays on the device for nothing that is collected', () => {
    expect(topics(own('health', { attributes: { party: 'first', action: 'use', place: 'device' } }))).toEqual([]);
    expect(topics(own('health', { attributes: { party: 'first', action: 'use' } }))).toEqual(['sensitive-data']);
  });

  it('shows of children what is done, before what parents should do', () => {
    const [{ findings } = { findings: [] }] = highlights([
      finding({ facet: 'audience', category: 'children', rule: 'watch-over' }),
      finding({ facet: 'audience', category: 'children', rule: 'not-collected', stance: 'denied' }),
    ]);
    expect(findings.map(({ rule }) => rule)).toEqual(['not-collected']);
  });

  it('takes the sale of the business for no sale of data', () => {
    expect(topics(sharing('acquirer', {}, 'sell'))).toEqual([]);
  });

  it('takes advertisers who get data, and says it where they do not', () => {
    expect(topics(sharing('advertiser'))).toEqual(['advertising']);
    expect(topics(sharing('advertiser', { stance: 'denied' }))).toEqual(['no-advertising']);
  });

  it('takes data only where the publisher is said to collect or use it', () => {
    expect(topics(own('location.precise'), own('health'))).toEqual(['precise-location', 'sensitive-data']);
    expect(topics(own('location'), own('location.ip'))).toEqual([]);
    expect(topics(own('health', { stance: 'denied' }))).toEqual([]);
    expect(topics(own('health', { attributes: { party: 'third', action: 'collect' } }))).toEqual([]);
    expect(topics(own('health', { attributes: {} }))).toEqual([]);
  });

  it('shows sensitive data by kind, three at most, the clearest words for each', () => {
    const inferred = own('health', { certainty: 'inferred' });
    const plain = own('health');
    const found = highlights([inferred, plain, own('biometric'), own('demographic.race'), own('genetic')]);
    expect(found).toHaveLength(1);
    expect(found[0]?.findings.map(({ category }) => category)).toEqual(['health', 'biometric', 'demographic.race']);
    expect(found[0]?.findings[0]).toBe(plain);
  });

  it('prefers what is stated to what may be, and what may be to what depends', () => {
    const conditional = sharing('advertiser', { stance: 'conditional' });
    const hedged = sharing('advertiser', { hedged: true });
    const stated = sharing('advertiser');
    expect(highlights([conditional, hedged, stated])[0]?.findings).toEqual([stated]);
    expect(highlights([conditional, hedged])[0]?.findings).toEqual([hedged]);
  });

  it('takes for deletion a contact for rights, or one that stands in the same statement, and nobody else’s', () => {
    const erasure = finding({ facet: 'right', category: 'erasure' });
    const contact = (attributes: object, more: object = {}): Finding =>
      finding({ facet: 'contact', category: 'email', attributes, ...more });
    expect(topics(contact({ role: 'rights' }))).toEqual(['deletion-contact']);
    expect(topics(erasure, contact({}, { quote: erasure.quote }))).toEqual(['deletion-contact']);
    expect(topics(erasure, contact({}))).toEqual([]);
    expect(topics(erasure, contact({ role: 'dpo' }))).toEqual(['deletion-contact']);
    expect(topics(contact({ role: 'dpo' }))).toEqual([]);
    const officer = contact({ role: 'dpo' });
    const desk = contact({ role: 'rights' });
    expect(highlights([erasure, officer, desk])[0]?.findings).toEqual([desk]);
    expect(topics(erasure, contact({ role: 'supervisory-authority' }, { quote: erasure.quote }))).toEqual([]);
  });

  it('shows seven at most, in the order of the rules', () => {
    const all = [
      finding({ facet: 'contact', category: 'email', attributes: { role: 'rights' } }),
      finding({ facet: 'automated-decision', category: 'decision' }),
      finding({ facet: 'retention', category: 'indefinite' }),
      finding({ facet: 'audience', category: 'children' }),
      own('health'),
      own('location.precise'),
      sharing('data-broker'),
      sharing('advertiser'),
      sharing('third-party', {}, 'sell'),
    ];
    expect(topics(...all)).toEqual([
      'sale',
      'advertising',
      'data-broker',
      'precise-location',
      'sensitive-data',
      'children',
      'kept-without-limit',
    ]);
  });

  it('fills up to three from the second list, and no further', () => {
    const change = finding({ facet: 'change', category: 'notice' });
    const period = finding({ facet: 'retention', category: 'stated-period' });
    const country = finding({ facet: 'transfer', category: 'country' });
    expect(topics(change, period, country, own('health'))).toEqual(['sensitive-data', 'other-countries', 'retention']);
    expect(topics(change)).toEqual(['changes']);
    expect(topics()).toEqual([]);
  });
});
