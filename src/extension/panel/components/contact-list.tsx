/** The publisher's own contacts as cards: whose they are, what they are for, the way to follow them. */
import type { JSX } from 'preact';
import { ownContacts } from '../../../core/overview/publisher-and-ways.ts';
import type { Finding, FindingOf } from '../../../core/report.ts';
import { isWithin } from '../../../core/taxonomy.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { categoryWords, keyPart } from '../../labels.ts';
import { LookAlikes } from './look-alikes.tsx';
import { contactLink } from '../summary/contact-link.ts';
import { phraseOf } from '../summary/phrase-of.ts';

/** On the short form: those who are likeliest to answer. */
const MOST_ON_SHORT = 8;

interface Props {
  readonly findings: readonly Finding[];
  readonly short: boolean;
}

export function ContactList({ findings, short }: Props): JSX.Element {
  const all = ownContacts(findings);
  // One more takes no more room than to say that there is one.
  const found = short && all.length > MOST_ON_SHORT + 1 ? all.slice(0, MOST_ON_SHORT) : all;
  return (
    <section aria-labelledby="act-contact">
      <h3 id="act-contact">{t('contactTitle')}</h3>
      {found.length === 0 ? (
        <p class="quiet">{t('contactNone')}</p>
      ) : (
        <dl class="contacts">
          {found.map((contact) => (
            <div key={contact.id} class="card">
              <dt>{roleWords(contact)}</dt>
              <dd>
                <ContactValue contact={contact} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {found.length < all.length && <p class="quiet">{t('overview_more', all.length - found.length)}</p>}
    </section>
  );
}

function roleWords({ category, attributes: { role } }: FindingOf<'contact'>): string {
  const kind = categoryWords('contact', category);
  return role ? `${t(`role_${keyPart(role)}` as MessageKey)} · ${kind}` : kind;
}

/** A telephone number as the notice writes it: in groups. */
function contactWords(contact: FindingOf<'contact'>, value: string): string {
  const phrase = phraseOf(contact);
  return isWithin(contact.category, 'phone') && /^[+\d][\d\s().+/-]{4,30}$/u.test(phrase) ? phrase : value;
}

function ContactValue({ contact }: { readonly contact: FindingOf<'contact'> }): JSX.Element {
  const value = contact.value ?? phraseOf(contact);
  const href = contactLink(contact.category, value);
  const words = contactWords(contact, value);
  return (
    <>
      {href === undefined ? (
        <bdi class="contact-words">{words}</bdi>
      ) : (
        <a href={href} target="_blank" rel="noreferrer">
          <bdi>{words}</bdi>
        </a>
      )}
      <LookAlikes address={value} />
    </>
  );
}
