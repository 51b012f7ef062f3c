/** Where a request about one's own data can go: addresses that the notice gives, those for such requests first. */
import { isCertain } from '../../../core/overview/evidence.ts';
import { ownContacts } from '../../../core/overview/publisher-and-ways.ts';
import type { ContactRole, Finding, FindingOf } from '../../../core/report.ts';
import { isWithin } from '../../../core/taxonomy.ts';
import { contactLink, isMailAddress } from './contact-link.ts';

export interface MailTo {
  readonly address: string;
  readonly role: ContactRole;
  /** Given for such requests, or whose office they are; else it is merely the one that there is. */
  readonly isForRequests: boolean;
}

export interface RequestWays {
  readonly mails: readonly MailTo[];
  /** The address of a form that the notice gives for such requests. */
  readonly form?: string;
}

/** Nobody asks an address of somebody else's, nor one of which it is not certain whose it is. */
export function requestWays(findings: readonly Finding[]): RequestWays {
  const own = ownContacts(findings).filter(isCertain);
  const mails = own.flatMap(({ category, value, attributes: { role = 'general' } }) =>
    isWithin(category, 'email') && value !== undefined && isMailAddress(value)
      ? [{ address: value, role, isForRequests: role !== 'general' }]
      : [],
  );
  const [form] = own.filter(isForm).flatMap(({ category, value = '' }) => contactLink(category, value) ?? []);
  return { mails, ...(form === undefined ? {} : { form }) };
}

function isForm({ category, attributes: { role } }: FindingOf<'contact'>): boolean {
  return isWithin(category, 'web-form') && (role === 'rights' || role === 'dpo');
}
