/** Whose notice it is, as far as the address and the notice itself tell. */
import { getDomain } from 'tldts';
import type { Report } from '../../core/report.ts';

export interface Vendor {
  readonly name: string;
  readonly domain?: string;
  readonly controller?: string;
}

/**
 * The vendor of a notice at `url`. Sites of a shared host (`shop.github.io`) are vendors of their own; an IP address
 * has no domain. The name is the controller's, else the domain, else the title.
 */
export function vendorOf(url: string | undefined, { findings, source }: Pick<Report, 'findings' | 'source'>): Vendor {
  const domain = url === undefined ? undefined : (getDomain(url, { allowPrivateDomains: true }) ?? undefined);
  const controller = findings.find(
    ({ facet, category, stance }) => facet === 'controller' && category === 'name' && stance !== 'denied',
  )?.value;
  return {
    name: controller ?? domain ?? (source.title || source.id || '?'),
    ...(domain === undefined ? {} : { domain }),
    ...(controller === undefined ? {} : { controller }),
  };
}
