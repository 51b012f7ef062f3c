/** The words of the interface: every one that is built from parts exists. */
import { describe, expect, it } from 'vitest';
import messages from '../../../public/_locales/en/messages.json';
import { CONTACT_ROLES, DATA_ACTIONS, SHARING_ACTIONS, SHARING_CONDITIONS } from '../../../src/core/report.ts';

const part = (id: string): string => id.replaceAll('-', '_');
const verbs = [...new Set([...DATA_ACTIONS, ...SHARING_ACTIONS, 'mention'].map(part))];
const manners = ['stated', 'hedged', 'conditional', 'denied'];
const WARNINGS = [
  'truncated',
  'unsupported-language',
  'not-read',
  'several-notices',
  'looks-incomplete',
  'unreadable-frame',
  'looks-edited',
  'empty',
];

const PLACES = ['browser', 'store', 'file', 'source', 'reader', 'extension', 'other'];

describe('messages', () => {
  it.each([
    ...verbs.flatMap((verb) => manners.map((manner) => `saying_${verb}_${manner}`)),
    ...manners.slice(1).map((manner) => `saying_say_${manner}`),
    ...CONTACT_ROLES.map((role) => `role_${part(role)}`),
    ...SHARING_CONDITIONS.map((condition) => `condition_${part(condition)}`),
    ...WARNINGS.map((code) => `warning_${part(code)}`),
    ...PLACES.map((place) => `restricted_${place}`),
    'updatedOn',
    'effectiveOn',
    'publishedOn',
  ])('has %s', (key) => {
    expect(Object.keys(messages)).toContain(key);
  });

  it('fits the stores', () => {
    expect(messages.extensionName.message.length).toBeLessThanOrEqual(75);
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
