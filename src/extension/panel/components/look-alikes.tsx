/** A warning beside an address that is not what it looks like. */
import type { JSX } from 'preact';
import { lookAlikesIn } from '../../../core/letters/look-alikes.ts';
import { t } from '../../i18n.ts';

export function LookAlikes({ address }: { readonly address: string }): JSX.Element | null {
  const letters = lookAlikesIn(address);
  return letters.length === 0 ? null : <p class="warnings">{t('contactLookAlike', letters.join(' '))}</p>;
}
