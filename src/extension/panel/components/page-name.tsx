/** Which page the panel speaks of: its title and its address. */
import type { JSX } from 'preact';
import { shortAddress } from '../summary/web-address.ts';
import type { ReadPage } from '../tab-state.ts';

export function PageName({ page }: { readonly page: Pick<ReadPage, 'url' | 'title'> }): JSX.Element {
  const address = shortAddress(page.url);
  return (
    <p class="page-name">
      {page.title && page.title !== page.url && page.title !== address && <bdi class="page-title">{page.title}</bdi>}
      <bdi class="page-address" title={page.url}>
        {address}
      </bdi>
    </p>
  );
}
