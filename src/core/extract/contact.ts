/** How to reach the publisher, its officers and others whom the notice names: addresses of every channel, with a role. */
import type { Range } from '../document.ts';
import type { ContactWords } from '../lexicon/contact-words.ts';
import { linesOf, sentenceAt } from '../text/lines.ts';
import type { Notice, Sentence } from '../text/notice.ts';
import { homeCountry, postalAddresses } from '../entities/postal-addresses.ts';
import { contactCues } from './contact/cues.ts';
import { findEmails } from './contact/emails.ts';
import { findPhones } from './contact/phones.ts';
import { roleOf } from './contact/roles.ts';
import { findWebContacts } from './contact/web.ts';
import { evidence, type Draft, type Extractor } from './draft.ts';

export const contactExtractor: Extractor = {
  facet: 'contact',
  extract: (notice) => [...emails(notice), ...postal(notice), ...phones(notice), ...web(notice)],
};

function emails(notice: Notice): Draft[] {
  const { text, links } = notice.document;
  const { contacts } = notice.compiled.pack;
  return findEmails(text, links, contacts)
    .filter((email) => !isExample(notice, email) && !isUnreadMailbox(email.value, contacts))
    .flatMap(({ start, end, value }) => draftOf(notice, { start, end }, 'email', value, 'contact.email.address'));
}

/** "noreply@…", "unsubscribe@…", "news-leave@…": a machine takes what arrives there. */
function isUnreadMailbox(address: string, { unreadMailboxes, commands }: ContactWords): boolean {
  const name = address.split('@', 1)[0]!;
  return unreadMailboxes.has(name) || commands.has(name.split(/[^\p{L}\d]/u).at(-1)!);
}

/** "for example a@b.org": it only shows what one looks like. */
function isExample(notice: Notice, { start, end }: Range): boolean {
  const { text } = notice.document;
  const { examples } = notice.compiled.pack.contacts;
  return (
    wordsOf(text.slice(Math.max(0, start - 40), start))
      .slice(-3)
      .some((word) => examples.has(word)) ||
    wordsOf(text.slice(end, end + 30))
      .slice(0, 3)
      .some((word) => examples.has(word))
  );
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}(?:[\p{L}.]{0,20}\p{L})?/gu) ?? [];
}

function postal(notice: Notice): Draft[] {
  return postalAddresses(notice).flatMap(({ start, end, value }) =>
    draftOf(notice, { start, end }, 'postal', value, 'contact.postal.address'),
  );
}

function phones(notice: Notice): Draft[] {
  const { text } = notice.document;
  const { pack } = notice.compiled;
  const taken = postalAddresses(notice);
  const country = homeCountry(notice);
  const numbered = linesOf(notice).filter(({ start, end }) => /\d{2}/.test(text.slice(start, end)));
  return numbered.flatMap((line) =>
    findPhones(text, line, taken, pack.contacts, country).flatMap(({ start, end, value, kinds }) =>
      (isExample(notice, { start, end }) ? [] : kinds).flatMap((kind) =>
        draftOf(notice, { start, end }, kind, value, `contact.${kind}.number`),
      ),
    ),
  );
}

function web(notice: Notice): Draft[] {
  return findWebContacts(notice).flatMap(({ start, end, category, value, rule, sentence }) =>
    draftOf(notice, { start, end }, category, value, rule, sentence),
  );
}

/** "Do not send requests to …": where not to write. */
function isUnwanted(notice: Notice, { tokens }: Sentence, { start, end }: Range): boolean {
  const { unwanted, unread } = contactCues(notice.compiled.pack);
  const before = tokens.filter((token) => token.end <= start);
  const stop = before.findLastIndex(({ norm }) => norm === ',' || norm === ';' || norm === '.');
  return unwanted.test(before.slice(stop + 1)) || unread.test(tokens.filter((token) => token.start >= end));
}

function draftOf(
  notice: Notice,
  span: Range,
  category: string,
  value: string,
  rule: string,
  known?: Sentence,
): Draft[] {
  const sentence = known ?? sentenceAt(notice, span.start);
  // Text that stands in no block was left out of the notice by the reader.
  if (!sentence || span.start < sentence.start || isUnwanted(notice, sentence, span)) return [];
  return [
    {
      facet: 'contact',
      category,
      stance: 'stated',
      hedged: false,
      certainty: 'explicit',
      ...evidence(notice, sentence, span),
      value,
      rule,
      attributes: { role: roleOf(notice, sentence, span, value) },
    },
  ];
}
