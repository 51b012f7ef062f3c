/**
 * What a row of a comparison is about besides its category. To collect e-mail addresses and to deny sharing them is no
 * contradiction, nor is sharing with partners and denying to sell to them: they stand in different rows.
 */
import { isOwnContact } from '../overview/publisher-and-ways.ts';
import type { Finding } from '../report.ts';
import { staysOnDevice } from '../report-facts.ts';

export type Aspect = 'collected' | 'on-device' | 'passed-on' | 'sold' | 'own' | 'third-party';

export const ASPECT_LABELS: Readonly<Record<Aspect, string>> = {
  collected: 'collected or used',
  'on-device': 'stays on the device',
  'passed-on': 'passed on',
  sold: 'sold',
  own: "the publisher's",
  'third-party': "a third party's",
};

/** The aspects of a facet in the order in which rows show them; one unnamed for facets without. */
export const ASPECTS: Readonly<Partial<Record<Finding['facet'], readonly Aspect[]>>> = {
  data: ['collected', 'passed-on', 'on-device'],
  sharing: ['passed-on', 'sold'],
  purpose: ['own', 'third-party'],
};

/** Undefined: of a facet without aspects. `'mention'`: no statement of what is done, and so in no row. */
export function aspectOf(finding: Finding): Aspect | 'mention' | undefined {
  switch (finding.facet) {
    case 'data': {
      const { party, action } = finding.attributes;
      if (staysOnDevice(finding)) return 'on-device';
      if (action === 'share' || action === 'sell' || party === 'third') return 'passed-on';
      // To deny something unnamed is not to deny collecting.
      if (party === 'first' && (action !== undefined || finding.stance !== 'denied')) return 'collected';
      return 'mention';
    }
    case 'sharing':
      return finding.attributes.action === 'sell' ? 'sold' : 'passed-on';
    case 'purpose': {
      const { party } = finding.attributes;
      if (party === undefined) return 'mention';
      return party === 'first' ? 'own' : 'third-party';
    }
    case 'contact':
      // An authority's address is no way to this vendor.
      return isOwnContact(finding) ? undefined : 'mention';
    default:
      return undefined;
  }
}
