/** Kinds of notices that do not look like one, and pages that look like one and are none. */
import { describe, expect, it } from 'vitest';
import { detectNotice } from '../../../src/core/detect/detect.ts';
import { readMarkdown } from '../../../src/reader/markdown.ts';

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
});
