/** A request to the publisher in plain words: chosen, changed by the reader, opened in their own mail program. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t, type MessageKey } from '../../i18n.ts';
import { isMailAddress } from '../summary/contact-link.ts';
import { controllerName, ownContacts } from '../summary/glance.ts';
import { draftLetter, mailLink, REQUESTS, type RequestKind } from '../summary/request-draft.ts';
import type { Reading } from '../tab-state.ts';
import { CopyButton } from './copy-button.tsx';

export function WriteRequest({ reading: { report, page } }: { readonly reading: Reading }): JSX.Element {
  const addresses = ownContacts(report.findings)
    .filter(({ category, value }) => category === 'email' && value !== undefined && isMailAddress(value))
    .map(({ value }) => value ?? '');
  const draft = (kind: RequestKind): ReturnType<typeof draftLetter> =>
    draftLetter(kind, controllerName(report.findings), page.url);
  const [kind, setKind] = useState<RequestKind>('access');
  const [letter, setLetter] = useState(() => draft('access'));
  const [address, setAddress] = useState(addresses[0]);

  const choose = (next: RequestKind): void => {
    setKind(next);
    setLetter(draft(next));
  };

  // No spelling check: some browsers ask a server for it, and this letter is nobody's business.
  return (
    <details class="request">
      <summary>{t('requestTitle')}</summary>
      <div class="fields">
        <fieldset>
          <legend>{t('requestKind')}</legend>
          {REQUESTS.map((one) => (
            <label key={one} class="choice">
              <input type="radio" name="request" checked={one === kind} onChange={() => choose(one)} />
              {t(`request_${one}` as MessageKey)}
            </label>
          ))}
        </fieldset>
        {addresses.length > 1 && (
          <label>
            {t('requestTo')}
            <select value={address} onChange={({ currentTarget }) => setAddress(currentTarget.value)}>
              {addresses.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          {t('requestSubject')}
          <input
            type="text"
            dir="auto"
            spellcheck={false}
            value={letter.subject}
            onInput={({ currentTarget }) => setLetter({ ...letter, subject: currentTarget.value })}
          />
        </label>
        <label>
          {t('requestText')}
          <textarea
            rows={12}
            dir="auto"
            spellcheck={false}
            value={letter.body}
            onInput={({ currentTarget }) => setLetter({ ...letter, body: currentTarget.value })}
          />
        </label>
        <div class="buttons">
          {address !== undefined && (
            <a class="button primary" href={mailLink(address, letter)} target="_blank" rel="noreferrer">
              {t('requestOpen')}
            </a>
          )}
          <CopyButton label={t('requestCopy')} text={() => `${letter.subject}\n\n${letter.body}\n`} />
        </div>
        <p class="quiet">{t(address === undefined ? 'requestNoAddress' : 'requestNote')}</p>
      </div>
    </details>
  );
}
