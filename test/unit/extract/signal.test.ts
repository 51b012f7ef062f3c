import { describe, expect, it } from 'vitest';
import { signalExtractor } from '../../../src/core/extract/signal.ts';
import { draftsOf, statementsOf } from '../../support/drafts.ts';

const read = (...lines: string[]) => statementsOf(signalExtractor, ...lines);

describe('browser signals', () => {
  it('that are not honoured are denied', () => {
    expect(read('We do not respond to Do Not Track headers.')).toEqual(['do-not-track denied "Do Not Track"']);
    expect(read('We do not recognize the Global Privacy Control.')).toEqual([
      'global-privacy-control denied "Global Privacy Control"',
    ]);
  });

  it('that are honoured are stated', () => {
    expect(read('We honor Do-Not-Track signals.')).toEqual(['do-not-track stated "Do-Not-Track"']);
    expect(read('We treat the Global Privacy Control as an opt-out.')).toEqual([
      'global-privacy-control stated "Global Privacy Control"',
    ]);
  });

  it('that are only described leave the word to the sentence that says more', () => {
    expect(read('# Signals', 'Some browsers have a Do Not Track feature.', 'We do not respond to DNT.')).toEqual([
      'do-not-track denied "DNT"',
    ]);
  });

  it('that are described and nothing more are inferred', () => {
    expect(draftsOf(signalExtractor, ['Your browser may have a Do Not Track feature.'])).toEqual([
      expect.objectContaining({ stance: 'stated', certainty: 'inferred' }),
    ]);
  });

  it('may be named before it is said what is done on them', () => {
    const lines = ['# Do Not Track', 'Your browser may send a signal.', 'We currently do not act on such signals.'];
    expect(draftsOf(signalExtractor, lines)).toEqual([expect.objectContaining({ stance: 'denied' })]);
  });
});
