/** A request to the publisher in plain words: chosen, changed by the reader, opened in their own mail program. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { ownContacts, publisherLine } from '../../../core/overview/publisher-and-ways.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { announce } from '../../ui/announce.ts';
import { keepTemplate, letterTemplates } from '../letter-templates.ts';
import { showFault } from '../show-fault.ts';
import { isMailAddress } from '../summary/contact-link.ts';
import {
  draftLetter,
  fillTemplate,
  mailLink,
  REQUESTS,
  toTemplate,
  type Letter,
  type RequestKind,
} from '../summary/request-draft.ts';
import type { Reading } from '../tab-state.ts';
import { CopyButton } from './copy-button.tsx';

type Answer = 'requestKept' | 'requestOriginalBack';

export function WriteRequest({ reading: { report, page } }: { readonly reading: Reading }): JSX.Element {
  const addresses = ownContacts(report.findings)
    .filter(({ category, value }) => category === 'email' && value !== undefined && isMailAddress(value))
    .map(({ value }) => value ?? '');
  // A letter to a doubtful name helps nobody.
  const about = { publisher: publisherLine(report.findings).items[0]?.values[0], address: page.url };
  const [kind, setKind] = useState<RequestKind>('access');
  const [address, setAddress] = useState(addresses[0]);
  /** What the reader has typed, by kind: to look at another kind loses nothing. */
  const [typed, setTyped] = useState<Partial<Record<RequestKind, Letter>>>({});
  const [answer, setAnswer] = useState<Answer>();

  const original = draftLetter(kind, about);
  const kept = letterTemplates.value[kind];
  const start = kept ? fillTemplate(kept, about) : original;
  const letter = typed[kind] ?? start;

  const choose = (next: RequestKind): void => {
    setKind(next);
    setAnswer(undefined);
  };
  const change = (next: Letter): void => {
    setTyped({ ...typed, [kind]: next });
    setAnswer(undefined);
  };
  const keep = async (template: Letter | undefined, said: Answer): Promise<void> => {
    await keepTemplate(kind, template);
    const { [kind]: _kept, ...others } = typed;
    setTyped(others);
    setAnswer(said);
    announce(t(said));
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
            onInput={({ currentTarget }) => change({ ...letter, subject: currentTarget.value })}
          />
        </label>
        <label>
          {t('requestText')}
          <textarea
            rows={12}
            dir="auto"
            spellcheck={false}
            value={letter.body}
            onInput={({ currentTarget }) => change({ ...letter, body: currentTarget.value })}
          />
        </label>
        <div class="template">
          <SpentButton
            label={t('requestKeep')}
            spent={isSame(letter, start)}
            onPress={() => void keep(toTemplate(letter, about), 'requestKept').catch(showFault)}
          />
          <SpentButton
            label={t('requestOriginal')}
            spent={isSame(letter, original) && kept === undefined}
            onPress={() => void keep(undefined, 'requestOriginalBack').catch(showFault)}
          />
          {answer && <span class="quiet">{t(answer)}</span>}
        </div>
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

interface SpentButtonProps {
  readonly label: string;
  /** There is nothing to do for it; it stays, so that focus does too. */
  readonly spent: boolean;
  readonly onPress: () => void;
}

function SpentButton({ label, spent, onPress }: SpentButtonProps): JSX.Element {
  return (
    <button type="button" class="link" aria-disabled={spent} onClick={() => !spent && onPress()}>
      {label}
    </button>
  );
}

function isSame(a: Letter, b: Letter): boolean {
  return a.subject === b.subject && a.body === b.body;
}
