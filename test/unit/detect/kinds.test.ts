/** Kinds of notices that do not look like one, and pages that look like one and are none. */
import { describe, expect, it } from 'vitest';
import { detectNotice } from '../../../src/core/detect/detect.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';
import { readPlain } from '../../../src/reader/plain-text.ts';

const NOTICES: Readonly<Record<string, string>> = {
  'an information sheet of Article 13': `# Information on the processing of personal data pursuant to Article 13 GDPR

1. Controller. The controller is Moorhen Ropeworks GmbH, Seilerweg 3, 24103 Kiel.
2. Purposes and legal basis. The company processes name, postal address and bank details of tenants in order to perform the contract (Article 6(1)(b) GDPR). Data on creditworthiness are obtained from a credit agency on the basis of a legitimate interest.
3. Recipients. Personal data are disclosed to tax advisers, banks and the registry of the town.
4. Storage period. Personal data are erased ten years after the end of the tenancy.
5. Rights of the data subject. Data subjects have the right of access, rectification, erasure and data portability, and may lodge a complaint with a supervisory authority.`,
  'a notice in the third person': `# Privacy Statement

Radio Dunnock collects the name, e-mail address and telephone number of listeners who take part in a contest. Radio Dunnock uses this information to inform the winners. The information is not sold or shared with third parties, except with sponsors who send out the prizes. Listeners may ask the station to delete their information by writing to the studio.
The station's web site records the IP address and the browser of each visitor to count visits. Contest records are kept for one year.`,
  'a notice of an extension': `# Tab Heron

The extension Tab Heron does not collect personal data. The extension stores the list of open tabs and its settings in the local storage of the browser. The extension never transmits this data to its developer or to third parties. The permission "tabs" is used to show the titles of the tabs. When the extension is removed, all stored data is deleted. Questions: heron@example.org`,
  'six lines that deny': `# Privacy Policy

Quail Timer does not collect any personal information.

Nothing is stored outside your device.

No cookies. No analytics. No accounts.

Questions? quail@example.org`,
  'two lines that deny': `# Privacy

Moorhen collects nothing. No cookies, no logs, no tracking. Write to moorhen@example.org.`,
};

const OTHERS: Readonly<Record<string, string>> = {
  'a handbook for staff': `# Data protection handbook for staff

This handbook tells employees how we handle personal data at work. Before you collect personal data from a customer, ask yourself whether you need it. We process personal data of customers only on the basis of a contract or of consent; record the legal basis in the register. If a customer asks for access to their data, forward the request to the privacy team within two days.

## Retention

Delete personal data when the project ends. Managers must check the retention schedule once a year.

## Breaches

If you lose a laptop with personal data, report the breach to the privacy team at once.

## Sharing data with vendors

Before you share personal data with a vendor, a processing agreement must be signed. The privacy team keeps the list of processors. Your team lead approves each transfer outside the EU.`,
  'rules for those who build': `# Privacy at Siskin: our internal policies

Engineers must complete a privacy review before a feature that collects personal data is released. We collect as little personal data as possible, and we store it in the data warehouse with an owner. Personal data in logs must be removed after 30 days. Team members who access personal data need approval. All personal data is encrypted.

## Third parties

We share personal data with service providers only after legal has reviewed the contract. Every vendor is listed in the vendor register. When you design a feature, list which personal information it collects, and how long it is retained.`,
  'a specification': `# Privacy requirements specification

PR-1: The app shall show a privacy notice before it collects personal data. PR-2: The server shall store personal data encrypted. PR-3: The user shall be able to access, correct and delete personal data. PR-4: Personal data shall not be shared with third parties without a legal basis. PR-5: The retention period of personal data shall be configurable. PR-6: Cookies shall be set only with consent. PR-7: The system shall log each access to personal data.`,
  'a guide to writing one': `# How to write a privacy policy

A privacy policy tells users which personal data you collect and why. Start with a list of the data that your site collects: names, e-mail addresses, IP addresses, cookies. Then say how you use the information, with whom you share it and how long you keep it. You should name the legal basis for each purpose. Do not forget the rights of users: access, rectification, erasure. If you use a counter of visits, you must say so. Publish your privacy policy in the footer of your website.`,
  'a hub of teasers': `# Legal

## [Privacy Policy](https://siskin.example/privacy)

Learn how we collect, use and share your personal information when you use our services, and which choices you have about your personal data.

## [Cookie Policy](https://siskin.example/cookies)

We use cookies and similar technologies. Learn which cookies we set and how to opt out.

## [California Privacy Notice](https://siskin.example/california)

Information for residents of California about the sale and sharing of personal information.`,
  'a page that denies, but not a matter of privacy': `# Sign in

We do not store your password. No cookies, no tracking. Write to moorhen@example.org.`,
};

const TEMPLATE = `[Company Name] ("we") collects your name and your email address and uses this personal information to [purpose of use]. We share your personal information with [Third Party Names] and with service providers. We keep your personal information for [XX] years, and we delete your personal data when you close your account. You have the right to access, correct and delete your personal information. Contact us at [email address] or [insert phone number]. We protect your personal information with encryption.`;

describe('a notice', () => {
  it.each(Object.entries(NOTICES))('may be %s', (_kind, markdown) => {
    expect(detectNotice(readMarkdown(markdown)).verdict).toBe('privacy-notice');
  });

  it('may have linked headings that lead within the page', () => {
    const headed = (href: string): string =>
      `# Privacy Policy\n\n${['What we collect', 'How we use it', 'Your rights']
        .map((title) => `## [${title}](${href})\n\nWe collect your email address and use your personal information.\n`)
        .join('\n')}`;
    const signals = (href: string): string[] =>
      detectNotice(readMarkdown(headed(href))).reasons.map(({ signal }) => signal);
    expect(signals('#part')).not.toContain('teasers');
    expect(signals('https://siskin.example/part')).toContain('teasers');
  });
});

describe('no notice', () => {
  it.each(Object.entries(OTHERS))('is %s', (_kind, markdown) => {
    expect(detectNotice(readMarkdown(markdown)).verdict).not.toBe('privacy-notice');
  });
});

describe('a template', () => {
  it('is no notice, and its blanks are the reason', () => {
    const { verdict, reasons } = detectNotice(readMarkdown(`# Privacy Policy Template\n\n${TEMPLATE}`));
    expect(verdict).toBe('not-a-privacy-notice');
    expect(reasons.map(({ signal }) => signal)).toContain('blanks');
  });

  it('is doubtful where it is called a notice', () => {
    expect(detectNotice(readMarkdown(`# Privacy Policy\n\n${TEMPLATE}`)).verdict).toBe('uncertain');
  });

  it('is none where the places are filled in, or hold notes', () => {
    const filled = TEMPLATE.replaceAll(/\[[^\]]{1,30}\]/g, (_blank, at: number) =>
      at % 2 === 0 ? 'Siskin [Learn more]' : 'Siskin […]',
    );
    expect(detectNotice(readMarkdown(`# Privacy Policy\n\n${filled}`)).verdict).toBe('privacy-notice');
  });

  it('is none where braces stand alone, as a script left them, and one where they stand in sentences', () => {
    const notice = filledIn(TEMPLATE);
    const script = '{{#if basket}}\n\n{{ basket.total }}\n\n{{/if}}\n\n'.repeat(4);
    expect(detectNotice(readMarkdown(`# Privacy Policy\n\n${script}${notice}`)).verdict).toBe('privacy-notice');
    const braces = notice.replaceAll('Siskin', '{{company}}');
    expect(detectNotice(readMarkdown(`# Privacy Policy\n\n${braces}`)).verdict).toBe('uncertain');
  });
});

/** All its places with a name. */
function filledIn(template: string): string {
  return template.replaceAll(/\[[^\]]{1,30}\]/g, 'Siskin');
}

describe('a notice among other texts', () => {
  const TERMS = `You agree that the licence may be terminated, that the warranties are disclaimed and that the liability is limited. You must not copy the trademarks. Orders, fees and refunds are governed by this agreement, and you shall indemnify the seller. The jurisdiction is that of Wales.`;
  const SHORT = `We at Siskin Maps keep this short. The app stores no personal information on our servers. We log your IP address for a day, and we do not share it with third parties. You can opt out of statistics in the settings. Your settings are stored on your own phone. We never sell your information, and we protect the data that we have with encryption. Write to us at any time if you have a question about this, or if you would like to have your data deleted. The maps themselves come from our own computers, which do not know who asks for them. Whoever pays for the larger maps does so at the shop of the telephone, and we are told no more than that somebody paid.`;

  it('is found above terms that begin with a line alone', () => {
    const page = `Privacy Policy\n\n${SHORT}\n\nTerms of Service\n\n${`${TERMS}\n\n`.repeat(12)}`;
    expect(detectNotice(readPlain(page)).verdict).toBe('privacy-notice');
    expect(detectNotice(readPlain(page.replace(SHORT, SHORT_CLAUSE))).verdict).not.toBe('privacy-notice');
  });
  const SHORT_CLAUSE = 'Our privacy policy lies in every shop and at the desk. '.repeat(14);

  it('is found among people and news, which speak of others', () => {
    const people = `Ida is a teacher, and she told her friends that people should sing. He said that his study of companies in Wales was the best thing that I and my wife have read. However, experts argued that he wrote it in a hurry.\n\n`;
    const lines = `We collect your name and your email address when you order, and we use your personal information to deliver the goods. We share personal information with service providers. We keep your data as long as necessary. You have the right to access your personal data and you can opt out of letters. We use cookies. We protect your personal data with encryption. Children under 13 may not order. If you have questions, contact us. We transfer personal data outside the EU.\n\n`;
    const opening = 'This privacy policy explains how Heron Choir handles personal data.';
    const page = `${opening} ${lines.repeat(7)}${people.repeat(120)}`;
    expect(detectNotice(readPlain(page)).verdict).toBe('privacy-notice');
    expect(detectNotice(readPlain(page.replace(opening, ''))).verdict).not.toBe('privacy-notice');
  });

  it('is found under a title that names terms as well', () => {
    const both = `${TERMS}\n\n${SHORT}\n\n${TERMS}`;
    const weight = (title: string): number | undefined =>
      detectNotice(readMarkdown(`# ${title}\n\n${both}`)).reasons.find(({ signal }) => signal === 'terms')?.weight;
    expect(weight('Siskin Maps')).toBeLessThan(-1);
    expect(weight('Siskin Maps: terms of use and privacy policy')).toBe(-1);
  });
});

describe('the site of one person', () => {
  const site = (title: string): string => `# ${title}

I like my own site to be quiet, so I tell you here what I do. I do not collect your name. My server keeps your IP address for a week, and then I delete it. I only use this information to see whether my site is up. If you write to me, I store your email address, and I do not share it. I wrote my pages myself, I pay for my server myself, and I have no plans to change that. My newsletter has its own page, and I log no visits to it. I think that is all that I can say about my site, and I hope that you like it.`;

  it('is a notice where it is called so', () => {
    expect(detectNotice(readMarkdown(site('Privacy'))).verdict).toBe('privacy-notice');
    expect(detectNotice(readMarkdown(site('About my garden'))).verdict).not.toBe('privacy-notice');
  });
});

describe('a short notice that explains cookies at length', () => {
  const text = `We collect your name and email address when you order, and we use your personal information to deliver. We do not share your personal data, we keep your information for a year, and we store your information in Wales. A cookie is a small file. Cookies are set by sites. Some cookies last a day, other cookies last a year. Cookies can be blocked: your browser lists all cookies, and each cookie can be removed. Cookies harm nobody.`;

  it('is no cookie policy, unless it is called one', () => {
    const signals = (title: string): string[] =>
      detectNotice(readMarkdown(`# ${title}\n\n${text}`)).reasons.map(({ signal }) => signal);
    expect(signals('Privacy Policy')).not.toContain('cookies-only');
    expect(signals('Cookie Policy')).toContain('cookies-only');
  });
});
