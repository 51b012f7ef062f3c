/** Links of the page that lead on from here, opened in the tab itself and read there. */
import type { JSX } from 'preact';
import type { PageLink } from '../../../core/document.ts';
import { leadTab } from '../lead-tab.ts';
import { shortAddress, webAddress } from '../summary/web-address.ts';

interface Props {
  readonly tabId: number;
  /** What the links are for. */
  readonly lead: string;
  readonly links: readonly PageLink[];
  /** For a link that the page gives no name. */
  readonly unnamed?: string;
}

export function PageLinks({ tabId, lead, links, unnamed }: Props): JSX.Element | null {
  const open = (event: Event, href: string): void => {
    event.preventDefault();
    void leadTab(tabId, href);
  };
  const safe = links.flatMap(({ text, href }) => {
    const address = webAddress(href);
    return address === undefined ? [] : [{ text, href: address }];
  });
  if (safe.length === 0) return null;
  return (
    <div class="site-notice">
      <p>{lead}</p>
      <ul>
        {safe.map(({ text, href }) => (
          <li key={href}>
            <a href={href} onClick={(event) => open(event, href)}>
              <bdi>{text || unnamed || shortAddress(href)}</bdi>
            </a>
            <bdi class="page-address">{shortAddress(href)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  );
}
