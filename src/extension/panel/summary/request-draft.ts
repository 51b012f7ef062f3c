/** A letter to the publisher, drafted from the words of `_locales`; what is sent is up to the reader. */
import { t, type MessageKey } from '../../i18n.ts';

export const REQUESTS = ['access', 'deletion', 'opt_out', 'objection'] as const;
export type RequestKind = (typeof REQUESTS)[number];

export interface Letter {
  readonly subject: string;
  readonly body: string;
}

/** @param to who publishes the notice, if it says */
export function draftLetter(kind: RequestKind, to: string | undefined, address: string): Letter {
  return {
    subject: t(`draft_${kind}_subject` as MessageKey),
    body: [
      to === undefined ? t('draftGreeting') : t('draftGreetingTo', to),
      t(`draft_${kind}_body` as MessageKey),
      t('draftWhere', address),
      t('draftClose'),
    ].join('\n\n'),
  };
}

/** Longer links are cut by some mail programs, and some browsers refuse them. */
const MAX_LINK = 1_900;

/** The link that opens the letter in the reader's mail program; without the text where that would make it too long. */
export function mailLink(address: string, { subject, body }: Letter): string {
  const short = `mailto:${address}?subject=${encodeURIComponent(subject)}`;
  const whole = `${short}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`;
  return whole.length <= MAX_LINK ? whole : short;
}
