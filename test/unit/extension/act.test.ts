/** What the panel gathers for acting on a notice, and what it follows. */
import { describe, expect, it, vi } from 'vitest';
import type { Finding } from '../../../src/core/report.ts';
import { contactLink, isMailAddress } from '../../../src/extension/panel/summary/contact-link.ts';
import { draftLetter, fillTemplate, mailLink, toTemplate } from '../../../src/extension/panel/summary/request-draft.ts';
import { requestWays } from '../../../src/extension/panel/summary/request-ways.ts';
import { waysOut } from '../../../src/extension/panel/summary/ways-out.ts';
import { finding } from '../../support/finding.ts';

vi.mock('webextension-polyfill', async () => (await import('../../support/browser-words.ts')).englishBrowser);

describe('contactLink', () => {
  it('follows addresses of mail, telephone and web', () => {
    expect(contactLink('email', 'dpo@fern.example')).toBe('mailto:dpo@fern.example');
    expect(contactLink('phone', '+442079460958')).toBe('tel:+442079460958');
    expect(contactLink('web-form', 'https://fern.example/form')).toBe('https://fern.example/form');
  });

  it.each([
    ['email', 'a@b.example?bcc=c@d.example'],
    ['email', 'a@b.example,c@d.example'],
    ['email', 'a%0ab@c.example'],
    ['phone', '+1 555'],
    ['url', 'javascript:alert(1)'],
    ['postal', 'https://fern.example/'],
  ])('does not follow %s %s', (category, words) => {
    expect(contactLink(category, words)).toBeUndefined();
  });

  it('takes an address with a plus, and none without a host', () => {
    expect(isMailAddress('privacy+eu@fern.example')).toBe(true);
    expect(isMailAddress('privacy@')).toBe(false);
  });
});

describe('a letter', () => {
  it('names whom it goes to and which notice it is about', () => {
    const { subject, body } = draftLetter('deletion', {
      publisher: 'Fern & Söhne',
      address: 'https://fern.example/privacy',
    });
    expect(subject).toBe('Request to delete my personal data');
    expect(body).toContain('Fern & Söhne');
    expect(body).toContain('https://fern.example/privacy');
    expect(draftLetter('access', { address: '' }).body).toMatch(/^Dear Sir or Madam,/u);
  });

  it('goes into a link whole, unless that would be too long for mail programs', () => {
    const link = mailLink('dpo@fern.example', { subject: 'A & B?', body: 'One\ntwo' });
    expect(link).toBe('mailto:dpo@fern.example?subject=A%20%26%20B%3F&body=One%0D%0Atwo');
    expect(mailLink('dpo@fern.example', { subject: 'A', body: 'x'.repeat(2_000) })).toBe(
      'mailto:dpo@fern.example?subject=A',
    );
  });
});

describe('a letter of the reader’s own', () => {
  const about = { publisher: 'Fern & Söhne', address: 'https://fern.example/privacy' };
  const other = { publisher: 'Moss $& Co', address: 'https://moss.example/notice' };

  it('is about the next notice when it is used for that', () => {
    const letter = {
      subject: 'To Fern & Söhne',
      body: 'Fern & Söhne, your notice at https://fern.example/privacy {sic}.',
    };
    const template = toTemplate(letter, about);
    expect(template.body).not.toContain('Fern');
    expect(fillTemplate(template, about)).toEqual(letter);
    expect(fillTemplate(template, other)).toEqual({
      subject: 'To Moss $& Co',
      body: 'Moss $& Co, your notice at https://moss.example/notice {sic}.',
    });
  });

  it('calls a publisher that is not named by its site', () => {
    const template = toTemplate({ subject: 'To Fern & Söhne', body: '' }, about);
    expect(fillTemplate(template, { address: 'https://moss.example/notice' }).subject).toBe('To moss.example');
  });

  it('fills in words once, and looks for no name too short to be one', () => {
    expect(fillTemplate({ subject: '{publisher}', body: '' }, { publisher: '{address}', address: 'a' }).subject).toBe(
      '{address}',
    );
    expect(toTemplate({ subject: 'We', body: 'We went West' }, { publisher: 'We', address: 'x:y' }).body).toBe(
      'We went West',
    );
  });

  it('leaves other braces alone', () => {
    expect(fillTemplate({ subject: '{constructor}', body: '' }, about).subject).toBe('{constructor}');
  });
});

describe('requestWays', () => {
  const mail = (value: string, role?: string, more: object = {}): Finding =>
    finding({ facet: 'contact', category: 'email', value, attributes: role === undefined ? {} : { role }, ...more });
  const toOf = (...findings: Finding[]): string[] =>
    requestWays(findings).mails.map(({ address, isForRequests }) => `${address} ${isForRequests}`);

  it('goes to whom the notice names for it, and says where it names nobody', () => {
    expect(toOf(mail('hello@fern.example', 'general'), mail('dpo@fern.example', 'dpo'))).toEqual([
      'dpo@fern.example true',
      'hello@fern.example false',
    ]);
    expect(toOf(mail('hello@fern.example'))).toEqual(['hello@fern.example false']);
  });

  it('never goes to others, nor to an address that is not certain', () => {
    expect(
      toOf(
        mail('info@regulator.example', 'supervisory-authority'),
        mail('privacy@adnet.example', 'third-party'),
        mail('maybe@fern.example', 'rights', { certainty: 'inferred' }),
        mail('a@b.example?bcc=c@d.example', 'rights'),
      ),
    ).toEqual([]);
  });

  it('knows a form that the notice gives for it, and no other', () => {
    const form = (value: string, role: string): Finding =>
      finding({ facet: 'contact', category: 'web-form', value, attributes: { role } });
    expect(requestWays([form('https://fern.example/ask', 'rights')]).form).toBe('https://fern.example/ask');
    expect(requestWays([form('https://fern.example/hello', 'general')])).toEqual({ mails: [] });
    expect(requestWays([form('javascript:alert(1)', 'rights')])).toEqual({ mails: [] });
  });
});

describe('waysOut', () => {
  const choice = (category: string, attributes: object = {}, more: object = {}): Finding =>
    finding({ facet: 'choice', category, attributes, ...more });

  it('puts links first and gives each sentence once', () => {
    const setting = choice('setting', { how: 'in your settings' });
    const link = choice('opt-out-link', { url: 'ads.example/off' });
    const same = choice('opt-out', {}, { quote: link.quote });
    expect(waysOut([setting, same, link])).toEqual([
      { finding: link, href: 'https://ads.example/off' },
      { finding: setting, how: 'in your settings' },
    ]);
  });

  it('leaves out what is no way to less, and links that are none of the web', () => {
    expect(waysOut([choice('do-not-use'), choice('opt-in'), choice('setting', {}, { stance: 'denied' })])).toEqual([]);
    expect(waysOut([choice('setting', { url: 'javascript:alert(1)' })])[0]).not.toHaveProperty('href');
  });

  it('takes the right to opt out of sale where the notice says how, and places in the app', () => {
    const right = (attributes: object): Finding => finding({ facet: 'right', category: 'opt-out-of-sale', attributes });
    expect(waysOut([right({})])).toEqual([]);
    expect(waysOut([right({ url: 'https://fern.example/dns' })])[0]?.href).toBe('https://fern.example/dns');
    expect(waysOut([finding({ facet: 'contact', category: 'in-app' })])).toHaveLength(1);
  });
});
