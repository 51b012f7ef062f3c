import { describe, expect, it } from 'vitest';
import { securityExtractor } from '../../../src/core/extract/security.ts';
import { draftsOf, statementsOf } from '../../support/drafts.ts';

const read = (...lines: string[]) => statementsOf(securityExtractor, ...lines);

describe('security', () => {
  it.each([
    ['We use reasonable measures to protect your data.', 'generic'],
    ['Payments are protected by SSL.', 'encryption-in-transit'],
    ['Your files are encrypted at rest.', 'encryption-at-rest'],
    ['Access to your data is limited to employees who need it.', 'access-control'],
    ['Your account is protected by a password.', 'authentication'],
    ['We run an information security program.', 'program'],
    ['We regularly audit our security measures.', 'audit'],
    ['Our employees are trained in privacy.', 'training'],
    ['In the event of a breach we will notify you.', 'breach-notification'],
    ['We cannot guarantee the security of your data.', 'no-guarantee'],
  ])('%s', (text, category) => {
    expect(draftsOf(securityExtractor, [text])).toContainEqual(expect.objectContaining({ category, stance: 'stated' }));
  });

  it.each([
    'Please keep your password secret.',
    'We are not responsible for the security practices of other sites.',
    'We ask for your social security number.',
    'How do we protect your data?',
    'We are committed to protecting the privacy of children.',
    'Your MAC address is a media access control address.',
  ])('is not read from: %s', (text) => {
    expect(read(text)).toEqual([]);
  });

  it('is no measure where it is denied or not promised', () => {
    expect(read('We cannot guarantee that your information will be secure.')).toEqual([
      'no-guarantee stated "cannot guarantee that your information will be secure"',
    ]);
    expect(read('Our e-mails are not encrypted.')).toEqual([]);
    expect(read('We protect your data with technical safeguards, but we cannot guarantee absolute security.')).toEqual([
      'generic stated "technical safeguards"',
      'no-guarantee stated "cannot guarantee absolute security"',
    ]);
  });

  it('promises nothing, whatever else is not promised beside it', () => {
    expect(read('We cannot guarantee the security of our servers, nor can we guarantee that nobody listens.')).toEqual([
      'no-guarantee stated "cannot guarantee the security"',
    ]);
    expect(read('In the event that we believe that data have been breached, we will notify you.')).toHaveLength(1);
  });

  it('promises nothing where no system is secure', () => {
    expect(read('No method of transmission is completely secure.')).toEqual([
      'no-guarantee stated "No method of transmission is completely secure"',
    ]);
  });
});
