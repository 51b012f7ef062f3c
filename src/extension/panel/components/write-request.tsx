/** A request to the publisher in plain words: chosen, changed by the reader, opened in their own mail program. */
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { publisherLine } from '../../../core/overview/publisher-and-ways.ts';
import { t, type MessageKey } from '../../i18n.ts';
import { keyPart } from '../../labels.ts';
import { announce } from '../../ui/announce.ts';
import { followLetterTemplates, keepTemplate, letterTemplates } from '../letter-templates.ts';
import { showFault } from '../show-fault.ts';
import {
  draftLetter,
  fillTemplate,
  mailLink,
  REQUESTS,
  toTemplate,
  type Letter,
  type RequestKind,
} from '../summary/request-draft.ts';
import { requestWays, type MailTo } from '../summary/request-ways.ts';
import { shortAddress } from '../summary/web-address.ts';
import type { Reading } from '../tab-state.ts';
import { CopyButton } from './copy-button.tsx';
import { LookAlikes } from './look-alikes.tsx';

type Answer = 'requestKept' | 'requestOriginalBack';

export function WriteRequest({ reading: { report, page } }: { readonly reading: Reading }): JSX.Element {
  const { mails, form } = requestWays(report.findings);
  // A letter to a doubtful name helps nobody.
  const about = { publisher: publisherLine(report.findings).items[0]?.values[0], address: page.url };
  const [kind, setKind] = useState<RequestKind>('access');
  const [address, setAddress] = useState(mails[0]?.address);
  const to = mails.find((one) => one.address === address);
  /** What the reader has typed, by kind: to look at another kind loses nothing. */
  const [typed, setTyped] = useState<Partial<Record<RequestKind, Letter>>>({});
  const [answer, setAnswer] = useState<Answer>();

  useEffect(() => void followLetterTemplates().catch(showFault), []);
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
        {form !== undefined && (
          <p>
            {t('requestForm')}{' '}
            <a href={form} target="_blank" rel="noreferrer">
              <bdi>{shortAddress(form)}</bdi>
            </a>
          </p>
        )}
        {to && <Recipient mails={mails} to={to} onChoose={setAddress} />}
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
          {to && (
            <a class="button primary" href={mailLink(to.address, letter)} target="_blank" rel="noreferrer">
              {t('requestOpen')}
            </a>
          )}
          <CopyButton label={t('requestCopy')} text={() => `${letter.subject}\n\n${letter.body}\n`} />
        </div>
        <p class="quiet">{t(to ? 'requestNote' : 'requestNoAddress')}</p>
      </div>
    </details>
  );
}

interface RecipientProps {
  readonly mails: readonly MailTo[];
  readonly to: MailTo;
  readonly onChoose: (address: string) => void;
}

/** Whom the letter goes to, and what the notice gives the address for. */
function Recipient({ mails, to, onChoose }: RecipientProps): JSX.Element {
  const named = ({ address, role }: MailTo): string => `${address} (${t(`role_${keyPart(role)}` as MessageKey)})`;
  return (
    <>
      {mails.length > 1 ? (
        <label>
          {t('requestTo')}
          <select value={to.address} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
            {mails.map((one) => (
              <option key={one.address} value={one.address}>
                {named(one)}
              </option>
            ))}
          </select>
        </label>
      ) : (
        <p class="recipient">
          <span class="quiet">{t('requestTo')}</span> <bdi>{named(to)}</bdi>
        </p>
      )}
      <LookAlikes address={to.address} />
      {!to.isForRequests && <p class="quiet">{t('requestToGeneral')}</p>}
    </>
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
