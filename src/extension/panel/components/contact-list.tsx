/** The publisher's own contacts, and whose they are. */
import type { JSX } from 'preact';
import type { Finding, FindingOf } from '../../../core/report.ts';
import { isWithin } from '../../../core/taxonomy.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { categoryWords, keyPart } from '../../labels.ts';
import { ownContacts, phraseOf } from '../summary/glance.ts';
import { webAddress } from '../summary/web-address.ts';

export function ContactList({ findings }: { readonly findings: readonly Finding[] }): JSX.Element {
  const found = ownContacts(findings);
  return (
    <section aria-labelledby="glance-contact">
      <h3 id="glance-contact">{t('glanceContact')}</h3>
      {found.length === 0 ? (
        <p class="quiet">{t('glanceNoContact')}</p>
      ) : (
        <dl class="contacts">
          {found.map((contact) => (
            <div key={contact.id}>
              <dt>{roleWords(contact)}</dt>
              <dd>
                <ContactValue contact={contact} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function roleWords({ category, attributes: { role } }: FindingOf<'contact'>): string {
  const kind = categoryWords('contact', category);
  return role ? `${t(`role_${keyPart(role)}` as MessageKey)} · ${kind}` : kind;
}

function ContactValue({ contact }: { readonly contact: FindingOf<'contact'> }): JSX.Element {
  const words = contact.value ?? phraseOf(contact);
  const href = hrefOf(contact.category, words);
  if (href === undefined) return <bdi class="contact-words">{words}</bdi>;
  return (
    <a href={href} target="_blank" rel="noreferrer">
      <bdi>{words}</bdi>
    </a>
  );
}

/** A way to follow it, for what is safe to follow: an address of the web, of mail, of a telephone. */
function hrefOf(category: string, words: string): string | undefined {
  if (isWithin(category, 'email') && /^[^\s@?&]{1,64}@[^\s@?&]{1,255}$/u.test(words)) return `mailto:${words}`;
  if (isWithin(category, 'phone') && /^\+\d{5,15}$/u.test(words)) return `tel:${words}`;
  return isWithin(category, 'url') || isWithin(category, 'web-form') ? webAddress(words) : undefined;
}
