import { describe, expect, it } from 'vitest';
import { signalExtractor } from '../../../src/core/extract/signal.ts';
import { draftsOf, statementsOf } from '../../support/drafts.ts';

const read = (...lines: string[]) => statementsOf(signalExtractor, ...lines);
/** `category stance`, without the words. */
const said = (...lines: string[]) =>
  draftsOf(signalExtractor, lines).map(({ category, stance }) => `${category} ${stance}`);

const DNT = 'do-not-track';
const GPC = 'global-privacy-control';

describe('browser signals', () => {
  it.each([
    'We do not respond to Do Not Track headers.',
    'At this time we do not honor DNT requests.',
    'Do Not Track signals are ignored by our servers.',
    'We take no action in response to DNT signals.',
    'We are not set up to respond to "Do Not Track" signals.',
    'We have built nothing to recognise Do Not Track requests.',
    'A DNT header does not alter the way in which our pages work.',
    'Do Not Track: not supported',
    'We do not currently employ software that recognizes DNT signals.',
    'We do not look at Do Not Track settings.',
    'Do Not Track requests have no effect on our pages.',
  ])('that are not honoured are denied: %s', (line) => {
    expect(said(line)).toEqual([`${DNT} denied`]);
  });

  it.each([
    'We honor Do-Not-Track signals.',
    'Do Not Track signals are respected.',
    'Do Not Track: honoured',
    'If your browser sends DNT, we do not load any trackers.',
    'Our site responds to Do Not Track by loading no foreign content.',
  ])('that are honoured are stated: %s', (line) => {
    expect(said(line)).toEqual([`${DNT} stated`]);
  });

  it('are answered one by one, and by a publisher who is named', () => {
    expect(said('We respond to the Global Privacy Control, but not to Do Not Track.')).toEqual([
      `${GPC} stated`,
      `${DNT} denied`,
    ]);
    expect(said('Harrowby honours the Global Privacy Control.')).toEqual([`${GPC} stated`]);
    expect(said('Our partner Harrowby honours the Global Privacy Control.')).toEqual([]);
  });

  it('have the words that name them as their span', () => {
    expect(read('We treat the Global Privacy Control as an opt-out.')).toEqual([
      `${GPC} stated "Global Privacy Control"`,
    ]);
  });

  it.each([
    'Whether your browser sends a DNT signal makes no difference to us.',
    'It makes no difference whether your browser transmits a DNT header.',
    'Our practices stay the same regardless of whether a DNT signal is sent.',
  ])('that make no difference are denied: %s', (line) => {
    expect(said(line)).toEqual([`${DNT} denied`]);
  });

  it.each([
    'Do Not Track ("DNT") is a preference that users can set in certain browsers.',
    'Your browser may have a Do Not Track feature.',
    'You can turn on Do Not Track in the settings of your browser.',
    'There is no agreed standard for Do Not Track.',
    'How our site handles Do Not Track signals is described below.',
    'We work with others on an understanding of how to treat DNT signals.',
    'If we ever begin to honour Do Not Track, we will say so here.',
    'We have not yet decided whether to honour GPC.',
  ])('that are only named or explained say nothing: %s', (line) => {
    expect(said(line)).toEqual([]);
  });

  it.each([
    'Our partners may or may not comply with DNT requests.',
    'Third-party widgets do not honour Do Not Track.',
    'Advertisers on our pages may not respond to Do Not Track.',
    'We do not share data with companies that ignore Do Not Track.',
    'We use companies that respect Do Not Track.',
    'We do not know whether the networks that we link to respect Do Not Track.',
  ])('say nothing of the publisher where others answer them: %s', (line) => {
    expect(said(line)).toEqual([]);
  });

  it.each([
    ['Our shop honours GPC signals; it has not been set up to detect DNT headers.', [`${GPC} stated`, `${DNT} denied`]],
    ['We do not respond to DNT signals but do honour the GPC.', [`${DNT} denied`, `${GPC} stated`]],
    ['We honour neither DNT nor GPC.', [`${DNT} denied`, `${GPC} denied`]],
    ['Except for the Global Privacy Control, we do not respond to DNT or other signals.', [`${DNT} denied`]],
  ])('each have the verb of their own: %s', (line, statements) => {
    expect(said(line).toSorted()).toEqual([...statements].toSorted());
  });

  it('may be named before it is said what is done on them', () => {
    expect(said('# Do Not Track', 'Your browser may send a signal.', 'We do not act on such signals.')).toEqual([
      `${DNT} denied`,
    ]);
    expect(said('Some browsers have a Do Not Track function. Our servers pay no attention to it.')).toEqual([
      `${DNT} denied`,
    ]);
    expect(said('# Other things', 'We follow it.')).toEqual([]);
  });

  it('are answered by a reply', () => {
    expect(said('# Do you respect Do Not Track?', 'No.')).toEqual([`${DNT} denied`]);
    expect(said('# Do you respect Do Not Track?', 'Yes, we do.')).toEqual([`${DNT} stated`]);
    expect(said('# How do you respond to Do Not Track?', "We don't. There is no common standard.")).toEqual([
      `${DNT} denied`,
    ]);
    expect(said('# Do your partners respect Do Not Track?', 'No.')).toEqual([]);
  });
});
