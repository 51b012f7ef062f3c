/** A letter to the publisher, drafted from the words of `_locales` or the reader's own; what is sent is up to the reader. */
import { t, type MessageKey } from '../../i18n.ts';
import { shortAddress } from './web-address.ts';

export const REQUESTS = ['access', 'deletion', 'opt_out', 'objection'] as const;
export type RequestKind = (typeof REQUESTS)[number];

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** What a letter says of the notice that it is about. */
export interface Subject {
  /** Who publishes the notice, if it says. */
  readonly publisher?: string | undefined;
  readonly address: string;
}

export function draftLetter(kind: RequestKind, { publisher, address }: Subject): Letter {
  return {
    subject: t(`draft_${kind}_subject` as MessageKey),
    body: [
      publisher === undefined ? t('draftGreeting') : t('draftGreetingTo', publisher),
      t(`draft_${kind}_body` as MessageKey),
      t('draftWhere', address),
      t('draftClose'),
    ].join('\n\n'),
  };
}

const PUBLISHER = '{publisher}';
const ADDRESS = '{address}';
/** A shorter name is too likely a part of other words. */
const SHORTEST_NAME = 3;

/** The letter as a template: what it says of this notice becomes placeholders. */
export function toTemplate({ subject, body }: Letter, { publisher = '', address }: Subject): Letter {
  const generalise = (text: string): string => {
    const placed = text.replaceAll(address, () => ADDRESS);
    return publisher.length < SHORTEST_NAME ? placed : placed.replaceAll(publisher, () => PUBLISHER);
  };
  return { subject: generalise(subject), body: generalise(body) };
}

/** The template for this notice. A publisher that the notice does not name is called by its site. */
export function fillTemplate({ subject, body }: Letter, { publisher, address }: Subject): Letter {
  const site = URL.canParse(address) ? new URL(address).host : '';
  // All at once: what is filled in is not looked at again.
  const words = new Map([
    [PUBLISHER, publisher ?? (site || shortAddress(address))],
    [ADDRESS, address],
  ]);
  const fill = (text: string): string => text.replaceAll(/\{[a-z]{1,20}\}/gu, (found) => words.get(found) ?? found);
  return { subject: fill(subject), body: fill(body) };
}

/** Longer links are cut by some mail programs, and some browsers refuse them. */
const MAX_LINK = 1_900;

/** The link that opens the letter in the reader's mail program; without the text where that would make it too long. */
export function mailLink(address: string, { subject, body }: Letter): string {
  const short = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= MAX_LINK ? whole : short;
}
