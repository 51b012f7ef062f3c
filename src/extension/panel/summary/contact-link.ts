/** What of a contact can be followed: an address of mail, of a telephone, of the web. */
import { isWithin } from '../../../core/taxonomy.ts';
import { webAddress } from './web-address.ts';

/** Whether it is an address that may stand in a `mailto:` link as it is: nothing in it that begins a header. */
export function isMailAddress(words: string): boolean {
  return /^[^\s@?&#%,;:<>"]{1,64}@[^\s@?&#%,;:<>"]{1,255}$/u.test(words);
}

/** Undefined for what is not safe to follow. */
export function contactLink(category: string, words: string): string | undefined {
  if (isWithin(category, 'email') && isMailAddress(words)) return `mailto:${words}`;
  if (isWithin(category, 'phone') && /^\+\d{5,15}$/u.test(words)) return `tel:${words}`;
  return isWithin(category, 'url') || isWithin(category, 'web-form') ? webAddress(words) : undefined;
}
