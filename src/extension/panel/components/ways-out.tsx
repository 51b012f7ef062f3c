/** The notice's own opt-outs, settings and controls in one place. */
import type { JSX } from 'preact';
import type { Finding } from '../../../core/report.ts';
import { t } from '../../i18n.ts';
import { categoryWords } from '../../labels.ts';
import { waysOut, type WayOut } from '../summary/ways-out.ts';
import { shortAddress } from '../summary/web-address.ts';
import { Quote } from '../../ui/quote.tsx';

export function WaysOut({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const found = waysOut(findings);
  return (
    <section class="ways-out" aria-labelledby="act-ways">
      <h3 id="act-ways">{t('waysTitle')}</h3>
      {found.length === 0 ? (
        <p class="quiet">{t('waysNone')}</p>
      ) : (
        <ul>
          {found.map((way) => (
            <WayItem key={way.finding.id} way={way} />
          ))}
        </ul>
      )}
    </section>
  );
}

function WayItem({ way: { finding, href } }: { readonly way: WayOut }): JSX.Element {
  const words = categoryWords(finding.facet, finding.category);
  return (
    <li class="card">
      <p class="way">
        <strong>{words}</strong>
        {href !== undefined && (
          <a href={href} target="_blank" rel="noreferrer">
            <bdi>{shortAddress(href)}</bdi>
          </a>
        )}
      </p>
      <Quote findings={[finding]} brief />
    </li>
  );
}
