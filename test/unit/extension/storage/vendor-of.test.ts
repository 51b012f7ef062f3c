import { describe, expect, it } from 'vitest';
import { isSameVendor, vendorOf, type Vendor } from '../../../../src/extension/storage/vendor-of.ts';
import { reportOf } from '../../../support/reports.ts';

function vendorAt(url: string, controller?: string): Vendor {
  const line = [
    `${controller} is the controller.`,
    { facet: 'controller', category: 'name', value: controller },
  ] as const;
  return vendorOf(url, reportOf(controller === undefined ? [] : [line as never]));
}

describe('the site of a notice', () => {
  it.each([
    ['https://www.kites.example.co.uk/privacy', 'example.co.uk'],
    ['https://shop.kites.com/legal/privacy?x=1', 'kites.com'],
    // By the public suffix list.
    ['https://kites.github.io/privacy', 'kites.github.io'],
    ['https://kites.notion.site/Privacy-1a2b', 'kites.notion.site'],
    // Hosts that it does not name.
    ['https://sites.google.com/view/kites/privacy', 'sites.google.com/view/kites'],
    ['https://docs.google.com/document/d/1aB/edit?usp=sharing', 'docs.google.com/document/d/1aB/edit?usp=sharing'],
    [
      'https://play.google.com/store/apps/datasafety?id=example.kites',
      'play.google.com/store/apps/datasafety?id=example.kites',
    ],
    [
      'https://app.termly.io/policy-viewer/policy.html?policyUUID=1',
      'app.termly.io/policy-viewer/policy.html?policyUUID=1',
    ],
    ['https://www.iubenda.com/privacy-policy/123/cookie-policy', 'iubenda.com/privacy-policy/123'],
    ['https://github.com/kites/app/blob/main/PRIVACY.md', 'github.com/kites'],
    ['https://kites.zendesk.com/hc/privacy', 'kites.zendesk.com'],
    ['https://policies.google.com/privacy', 'google.com'],
    // Somebody's own pages, whatever the host.
    ['https://host.com/u/kites/privacy', 'host.com/u/kites'],
    ['https://host.com/~kites/privacy.html', 'host.com/~kites'],
    ['https://host.com/@kites', 'host.com/@kites'],
  ])('%s is %s', (url, site) => {
    expect(vendorAt(url)).toEqual({ name: site, domain: site });
  });

  it('is none of a machine without a name', () => {
    expect(vendorAt('http://192.0.2.1/privacy')).toEqual({ name: 'Privacy notice' });
    expect(vendorAt('https://192.0.2.1/privacy', 'Kite Works Ltd').name).toBe('Kite Works Ltd');
  });
});

describe('two notices are of one vendor', () => {
  const LEGAL = 'https://larkmoor.com/legal';
  it.each<[string, string | undefined, string | undefined, boolean]>([
    ['by whom both name', 'Larkmoor Lamps Ltd', 'Larkmoor Lamps Limited', true],
    ['whatever case, marks and legal form', 'LÄRKMOOR Lamps GmbH', 'Larkmoor Lamps', true],
    ['not where they name others', 'Larkmoor Lamps Ltd', 'Kite Works Ltd', false],
    ['where neither names anybody', undefined, undefined, true],
    ['where one names whose name the site bears', 'Larkmoor Lamps Ltd', undefined, true],
    ['not where the site bears another name', undefined, 'Kite Works Ltd', false],
  ])('%s', (_words, first, second, isSame) => {
    expect(isSameVendor(vendorAt(LEGAL, first), vendorAt('https://www.larkmoor.com/cookies', second))).toBe(isSame);
  });

  it('only at one site', () => {
    const [a, b] = [vendorAt('https://kites.github.io/'), vendorAt('https://lamps.github.io/')];
    expect(isSameVendor(a, b)).toBe(false);
    expect(isSameVendor(vendorAt('http://192.0.2.1/a'), vendorAt('http://192.0.2.1/b'))).toBe(false);
  });
});
