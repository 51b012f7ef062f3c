/**
 * Invented privacy notices as NDJSON for the command line: `node scripts/make-notices.mjs [count] > notices.ndjson`.
 * The same count gives the same bytes. Companies, addresses and practices are made up.
 */
const FIRST = ['Alder', 'Bracken', 'Cinder', 'Dapple', 'Elmwick', 'Fallow', 'Gorse', 'Harrow', 'Inkwell', 'Juniper'];
const SECOND = ['Lamps', 'Bicycles', 'Teas', 'Maps', 'Kettles', 'Seeds', 'Radios', 'Tents', 'Clocks', 'Boats'];
const COLLECTED = [
  'your name',
  'your e-mail address',
  'your phone number',
  'your postal address',
  'your date of birth',
  'your IP address',
  'your precise location',
  'your browsing history',
  'your device identifiers',
  'your payment card number',
  'your photos',
  'your purchase history',
];
const PURPOSES = [
  'to provide our services',
  'to process your orders',
  'to send you newsletters',
  'to show you personalised advertising',
  'to prevent fraud',
  'to improve our products',
  'to answer your questions',
];
const SHARED = [
  'We share your personal data with payment processors.',
  'We share your personal data with delivery companies.',
  'We may share your personal data with advertising partners.',
  'We share your personal data with analytics providers.',
  'We do not share your personal data with advertisers.',
  'We may disclose your personal data to law enforcement where the law requires it.',
  'We share your location with our affiliates only with your consent.',
];
const SALES = [
  'We do not sell your personal data.',
  'We never sell your personal information to third parties.',
  'We may sell your personal data to data brokers.',
  '',
];
const PERIODS = ['30 days', 'six months', 'one year', 'two years', 'three years', 'six years', 'ten years'];
const RIGHTS = [
  'You have the right to access your personal data.',
  'You have the right to rectification of your personal data.',
  'You have the right to erasure of your personal data.',
  'You have the right to data portability.',
  'You have the right to object to the processing of your personal data.',
  'You may withdraw your consent at any time.',
  'You have the right to lodge a complaint with a supervisory authority.',
];
const SECURITY = [
  'We encrypt your personal data in transit with TLS.',
  'We restrict access to your personal data to employees who need it.',
  'No method of transmission over the internet is completely secure.',
];
const MONTHS = ['January', 'March', 'May', 'June', 'September', 'November'];

/** Numbers from 0 to 1 that look random and are the same at every run (a linear congruential generator). */
function numbersFrom(seed) {
  let state = (seed * 2_654_435_761) >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

function makeNotice(number) {
  const next = numbersFrom(number + 1);
  const one = (list) => list[Math.floor(next() * list.length)];
  const some = (list, share) => {
    const taken = list.filter(() => next() < share);
    return taken.length > 0 ? taken : [list[0]];
  };
  const round = Math.floor(number / (FIRST.length * SECOND.length));
  const words = [FIRST[number % FIRST.length], SECOND[Math.floor(number / FIRST.length + number) % SECOND.length]];
  const name = `${words.join(' ')}${round > 0 ? ` ${round + 1}` : ''} Ltd`;
  const domain = `${name.toLowerCase().replaceAll(/ ltd$/gu, '').replaceAll(' ', '-')}.example`;
  const listed = (list) => `${list.slice(0, -1).join(', ')}${list.length > 1 ? ' and ' : ''}${list.at(-1)}`;
  const lines = [
    `# Privacy notice of ${name}`,
    `Last updated: ${1 + Math.floor(next() * 28)} ${one(MONTHS)} ${2019 + Math.floor(next() * 7)}`,
    `${name} (“we”) is the controller of your personal data. Write to privacy@${domain} with any question.`,
    '## What we collect',
    `We collect ${listed(some(COLLECTED, 0.5))}.`,
    next() < 0.5 ? 'We may use cookies and similar technologies.' : 'We use cookies to keep you signed in.',
    '## Why we use it',
    `We use your personal data ${listed(some(PURPOSES, 0.5))}.`,
    next() < 0.6
      ? 'We process your personal data on the basis of your consent and to perform our contract with you.'
      : '',
    '## Whom we share it with',
    ...some(SHARED, 0.4),
    one(SALES),
    '## How long we keep it',
    next() < 0.8 ? `We keep your account data for ${one(PERIODS)}.` : 'We keep your data as long as it is needed.',
    '## Your rights',
    ...some(RIGHTS, 0.6),
    '## Security',
    ...some(SECURITY, 0.6),
  ];
  return {
    id: domain,
    url: `https://www.${domain}/privacy`,
    contentType: 'text/markdown',
    content: `${lines.filter((line) => line !== '').join('\n\n')}\n`,
  };
}

const count = Number(process.argv[2] ?? 20);
if (!Number.isInteger(count) || count < 1) {
  process.stderr.write('Usage: node scripts/make-notices.mjs [count]\n');
  process.exitCode = 2;
} else {
  for (let number = 0; number < count; number++) process.stdout.write(`${JSON.stringify(makeNotice(number))}\n`);
}
