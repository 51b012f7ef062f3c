import { describe, expect, it } from 'vitest';
import { dataExtractor } from '../../../src/core/extract/data.ts';
import { english } from '../../../src/core/languages/en/index.ts';
import { Notice } from '../../../src/core/text/notice.ts';
import { documentOf } from '../../support/notice.ts';

function spans(text: string): string[] {
  const document = documentOf([text]);
  return dataExtractor
    .extract(new Notice(document, english))
    .map(({ span }) => document.text.slice(span.start, span.end));
}

describe('data: what its surroundings make of a phrase', () => {
  it.each([
    ['a label and what is said of it', 'Device ID: we use it to count installations.', ['Device ID']],
    ['a label whose list goes on', 'Personal data: cookies; Usage data.', ['cookies', 'Usage data']],
    ['what we are permitted', 'You grant us permission to use your location.', ['location']],
    ['a verb that looks like a noun', 'Our web server logs your IP address.', ['IP address']],
    ['what others only may see', 'To see your location, open the map.', []],
    ['what is kept apart', 'We collect statistics that are not linked to your IP address.', ['statistics']],
    ['of what another thing is made', 'We collect marketing data providers and location-enabled toys.', []],
    ['what it is not', 'We collect non-audio data and your IP address.', ['IP address']],
    ['the name of a law', 'We share data under the Financial Information Privacy Act.', ['data']],
    [
      'two members of a list',
      'We collect your browser type, information and IP address.',
      ['browser type', 'IP address'],
    ],
    ['a service’s name', 'We collect your age and QP Video.', ['age']],
    ['an e-mail address beside a name', 'We keep your email or name.', ['email', 'name']],
    ['a form of address', 'We collect your title and full name.', ['full name']],
    ['an unlocking', 'We ask for permission to unlock the diary via fingerprint.', []],
    ['times of a plan', 'We collect your address and fee schedules.', ['address']],
    ['a purpose before the main clause', 'To use the service, we recommend a web browser such as Foxtail.', []],
    ['on what it depends', 'The data we collect depends on how you use our app.', ['data']],
    ['what is denied in other words', 'We do not show ads by data such as your religion.', []],
    ['examples that explain a label', 'Demographic data (such as age, income).', ['Demographic data', 'age', 'income']],
    ['what is advised', 'Names are public, so please be careful about using your real name.', []],
    ['what a name leaves out', 'Personal data we collect does not include anonymized information.', ['Personal data']],
    ['what a form asks for', 'You may enter your e-mail to get updates.', ['e-mail']],
    ['a noun before a bracket', 'Firms (“Partners”) that collect your age help us.', ['age']],
    [
      'where someone is, told by signals',
      'We use GPS and Wi-Fi to determine your location.',
      ['GPS', 'Wi-Fi', 'location'],
    ],
  ])('%s', (_, text, named) => {
    expect(spans(text)).toEqual(named);
  });

  it.each([
    ['beside other data', 'We collect your heart rate, steps and weight.', ['heart rate', 'steps', 'weight']],
    ['as an example of information', 'We collect details such as your user name.', ['user name']],
    ['collected of the reader', 'We record your mood.', ['mood']],
    ['on its own', 'We take steps to protect the site.', []],
    ['as part of a longer name', 'We collect heart rates, step counters and weight.', ['heart rates', 'weight']],
    ['as what is served', 'We use your name, address and mood to improve the app.', ['name', 'address']],
  ])('takes an everyday word for data by its company: %s', (_, text, named) => {
    expect(spans(text)).toEqual(named);
  });
});

it.each([
  ['We collect data. This information can include:', ['Passport number', 'weight']],
  ['We never collect data on others. This information is safe:', []],
])('a list below %s', (lead, expected) => {
  const lines = ['# What', lead, '- Passport number and weight'];
  const document = documentOf(lines);
  const found = dataExtractor.extract(new Notice(document, english)).filter(({ stance }) => stance === 'stated');
  expect(found.map(({ span }) => document.text.slice(span.start, span.end))).toEqual(expected);
});
