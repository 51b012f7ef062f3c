/** What the lines answer, and above all what they do not. */
import { describe, expect, it } from 'vitest';
import { OVERVIEW_TOPICS } from '../../../src/core/overview/line.ts';
import { overview } from '../../../src/core/overview/overview.ts';
import { denied, inferred, lineOf, NOTHING, told } from '../../support/overview-lines.ts';
import { collects, reportOf, shares, type Line, type Said } from '../../support/reports.ts';

const sells = (category: string, more: Partial<Said> = {}, data?: string[]): Said =>
  shares(category, more, { action: 'sell', ...(data ? { data } : {}) });

const NO_SALE: Line = ['We never sell your data.', sells('anyone', denied, ['generic'])];

describe('overview', () => {
  it('has the same lines in the same order for every notice', () => {
    const usual = OVERVIEW_TOPICS.filter((topic) => topic !== 'collects-nothing');
    expect(overview(reportOf([])).lines.map(({ topic }) => topic)).toEqual(usual);
    expect(overview(reportOf([NO_SALE])).lines.map(({ topic }) => topic)).toEqual(usual);
    expect(overview(reportOf([NO_SALE, NOTHING])).lines.map(({ topic }) => topic)).toEqual(OVERVIEW_TOPICS);
  });

  it('says nothing of a text that was not read', () => {
    const report = reportOf([], { language: 'cy', words: 12 });
    const unread = { ...report, warnings: [{ code: 'unsupported-language', message: '' }] };
    expect(overview(unread)).toEqual({ lines: [], words: 12, language: 'cy' });
  });

  it('gives the date of the last change before others', () => {
    const date = (category: string, value: string): Line => [value, { facet: 'date', category, value }];
    const both = reportOf([date('effective', '2024-01-01'), date('updated', '2024-02-02')]);
    expect(overview(both).date).toEqual({ category: 'updated', value: '2024-02-02' });
  });

  it('gives each sentence once, the one that answers first', () => {
    const words = 'We sell your data, and may sell more of it.';
    const report: Line[] = [
      ['We may sell your name.', sells('third-party', { hedged: true })],
      [words, sells('advertiser'), sells('advertiser', { hedged: true })],
    ];
    expect(lineOf('sale', ...report).findings.map(({ quote }) => quote.text)).toEqual([
      words,
      'We may sell your name.',
    ]);
  });
});

describe('sale', () => {
  const line = (...lines: Line[]): string => told('sale', ...lines);

  it.each<[string, Line[]]>([
    ['says no', [NO_SALE]],
    ['says yes', [['We sell your data.', sells('third-party')]]],
    ['says yes: Data brokers', [['We sell your data to brokers.', sells('data-broker')]]],
    [
      'says yes',
      [
        ['We sell your data.', sells('third-party')],
        ['We may sell it to partners.', sells('business-partner', { hedged: true })],
      ],
    ],
    ['says it may', [['We may sell your data.', sells('third-party', { hedged: true })]]],
    ['on a condition', [['If you agree, we sell your data.', sells('third-party', { stance: 'conditional' })]]],
    ['not found', [['We share your data with couriers.', shares('service-provider')]]],
    ['not found', [['If we are sold, so are your data.', sells('acquirer')]]],
  ])('%s', (answer, lines) => {
    expect(line(...lines)).toBe(answer);
  });

  it('takes no denial of a part, of some data or to some people for one of the whole', () => {
    const money = 'We do not sell your data for money.';
    expect(line([money, sells('anyone', { ...denied, only: 'for money' }, ['generic'])])).toBe(
      'only in part: says no: for money',
    );
    expect(line(['We do not sell your address.', sells('anyone', denied, ['contact.postal-address'])])).toBe(
      'only in part: says no: Postal address',
    );
    expect(line(['We do not sell it to brokers.', sells('data-broker', denied)])).toBe(
      'only in part: says no: Data brokers',
    );
  });

  it('says of a part what is stated of a part', () => {
    const words = 'We sell your data outside the EU.';
    expect(line([words, sells('third-party', { only: 'outside the EU' })])).toBe(
      'only in part: says yes: outside the EU',
    );
  });

  it('names no part whose words are cut short', () => {
    const sale = (only: string): Line => ['We sell none for cross-context use.', sells('anyone', { ...denied, only })];
    expect(line(sale('for cross-context use'))).toBe('only in part: says no: for cross-context use');
    expect(line(sale('for cross'))).toBe('not clear, see words');
  });

  it('takes no sale for one that is only spoken of with a right, or has nobody who buys', () => {
    const sold = collects('generic', { attributes: { party: 'first', action: 'sell' } });
    const right: Said = { facet: 'right', category: 'opt-out-of-sale' };
    const unclear = 'not clear, see words';
    expect(line(['You may object where we sell your data.', sells('third-party'), right])).toBe(unclear);
    expect(line(['Ask us which data we sold.', sold])).toBe(unclear);
    expect(line(['We sell your data.', sold, sells('third-party')])).toBe('says yes');
    expect(line(['Names\tSold', sold])).toBe('says yes');
  });

  it('claims nothing where the notice says both, or only by its layout', () => {
    const some: Line = ['Your data may be sold.', sells('third-party', { hedged: true })];
    expect(line(NO_SALE, some)).toBe('not clear, see words');
    expect(lineOf('sale', NO_SALE, some).findings).toHaveLength(2);
    const words = 'Your data will not be shown or sold to anybody.';
    expect(line([words, shares('anyone', denied), sells('third-party')])).toBe('not clear, see words');
    expect(line(['Sold to: brokers', sells('data-broker', inferred)])).toBe('not clear, see words');
    expect(line(['We do not do this.', sells('anyone', { ...denied, ...inferred })])).toBe('not clear, see words');
  });
});

describe('advertising', () => {
  const line = (...lines: Line[]): string => told('advertising', ...lines);
  const NOBODY: Line = ['We share your data with nobody.', shares('anyone', denied)];

  it('takes who advertises, and those who get data to advertise', () => {
    expect(line(['We share it with ad networks.', shares('advertiser')])).toBe('says yes: Advertisers and ad networks');
    const purposes = { purposes: ['advertising'] };
    expect(line(['Partners get it for advertising.', shares('third-party', {}, purposes)])).toBe('says yes');
    expect(line(['We do not share it to advertise.', shares('third-party', denied, purposes)])).toBe('says no');
    const research = shares('third-party', denied, { purposes: ['research'] });
    expect(line(['We do not share it for research.', research])).toBe('not found');
  });

  it('is denied where data are not shared for it, whoever else gets them', () => {
    const forAds = { ...denied, only: 'for advertising' };
    const words: Line = [
      'We do not share it for advertising.',
      shares('third-party', forAds, { purposes: ['advertising'] }),
    ];
    expect(line(words, ['We share it with couriers.', shares('service-provider')])).toBe(
      'only in part: says no: for advertising',
    );
    expect(line(words, ['Ad networks may get it.', shares('advertiser', { hedged: true })])).toBe(
      'says it may: Advertisers and ad networks',
    );
  });

  it('shows words for what others do by themselves', () => {
    const theirs = shares('advertiser', {}, { action: 'collect-on-site' });
    expect(line(['Ad networks set cookies.', theirs])).toBe('not clear, see words');
  });

  it('is denied where nobody gets data, unless somebody does', () => {
    expect(line(NOBODY)).toBe('says no');
    expect(line(NOBODY, ['We share it with couriers.', shares('service-provider')])).toBe('not found');
    expect(line(['We share your name with nobody.', shares('anyone', denied, { data: ['contact.name'] })])).toBe(
      'only in part: says no: Name',
    );
  });

  it('claims nothing of what may be anonymous', () => {
    const aggregated = shares('advertiser', {}, { conditions: ['aggregated'] });
    expect(line(['We share statistics with advertisers.', aggregated])).toBe('not clear, see words');
    expect(line(['We share totals with advertisers.', shares('advertiser', {}, { data: ['aggregated'] })])).toBe(
      'not clear, see words',
    );
  });

  it('leaves a denied sale to the line about sales', () => {
    expect(line(['We do not sell it to advertisers.', sells('advertiser', denied)])).toBe('not found');
  });
});

describe('sensitive', () => {
  const line = (...lines: Line[]): string => told('sensitive', ...lines);

  it('names the kinds that matter, the most sensitive first, each with how it is said', () => {
    expect(
      line(
        ['We collect your name.', collects('contact.name')],
        ['We may collect your exact location.', collects('location.precise', { hedged: true })],
        ['We collect health data.', collects('health')],
      ),
    ).toBe('says yes: Health; Precise location (“may”)');
  });

  it('has where somebody is, however it is worded, and once', () => {
    const somewhere: Line = ['We collect your location.', collects('location')];
    expect(line(somewhere)).toBe('says yes: Location');
    expect(line(['We collect the room of your lamp.', collects('location.room')])).toBe('not found');
    expect(line(somewhere, ['We collect your exact location.', collects('location.precise')])).toBe(
      'says yes: Precise location',
    );
  });

  it('names none that is both stated and denied, of another, or only inferred', () => {
    const health: Line = ['We collect health data.', collects('health')];
    expect(line(health, ['We collect no health data.', collects('health', denied)])).toBe('not clear, see words');
    expect(line(['It: health', collects('health', inferred)])).toBe('not clear, see words');
    const theirs: Said = { facet: 'data', category: 'health', attributes: { party: 'third', action: 'collect' } };
    expect(line(['Clinics collect health data.', theirs])).toBe('not found');
  });

  it('reads an item of a list together with the words above it', () => {
    const leadIn = { start: 0, end: 11, text: 'We collect:' };
    expect(line(['• health data', collects('health', { ...inferred, leadIn })])).toBe('says yes: Health');
  });

  it('shows words for what is handed on, whoever took it', () => {
    const handedOn: Said = { facet: 'data', category: 'health', attributes: { party: 'third', action: 'share' } };
    expect(line(['We send health data to clinics.', handedOn])).toBe('not clear, see words');
    expect(line(['We send no health data to clinics.', { ...handedOn, ...denied }])).toBe('not found');
  });

  it('takes the label of what follows for no item of the heading above', () => {
    const leadIn = { start: 0, end: 18, text: 'What the app shows' };
    const photos = collects('content.photo', { ...inferred, leadIn });
    expect(line(['Pictures.', photos])).toBe('not clear, see words');
    expect(line(['Pictures', photos])).toBe('says yes: Photos and videos');
    expect(line(['Pictures.', { ...photos, leadIn: { ...leadIn, text: 'What the app keeps:' } }])).toBe(
      'says yes: Photos and videos',
    );
  });

  it('says what is denied where nothing else is said, and what stays on the device', () => {
    expect(line(['We collect no health data.', collects('health', denied)])).toBe('says no: Health');
    const stays: Said = { facet: 'data', category: 'content.photo', attributes: { place: 'device' } };
    expect(line(['Photos stay with you.', stays])).toBe('only in part: Photos and videos (stays on your device)');
  });
});

describe('recipients', () => {
  const line = (...lines: Line[]): string => told('recipients', ...lines);

  it('are not named where the notice says of them both that they get data and that they get none', () => {
    const may: Line = ['We may share data with advertising partners.', shares('advertiser', { hedged: true })];
    const not: Line = ['We do not share data with advertisers.', shares('advertiser', denied)];
    const couriers: Line = ['We share your address with couriers.', shares('service-provider')];
    expect(line(may, not, couriers)).toBe('Service providers');
    expect(line(may, not)).toBe('not clear, see words');
    expect(lineOf('recipients', may, not).findings).toHaveLength(2);
    expect(lineOf('recipients', may, not, couriers).findings.map(({ stance }) => stance)).not.toContain('denied');
    const noSale: Line = ['We do not sell data to advertisers.', sells('advertiser', denied)];
    expect(line(may, noSale)).toBe('says it may: Advertisers and ad networks');
  });

  it('names kinds with the first names, least expected first, and how many more', () => {
    const named = (name: string): Line => [
      `${name} helps us.`,
      shares('service-provider', {}, { recipientName: name }),
    ];
    expect(
      line(...['Quill', 'Marten', 'Osprey', 'Finch', 'Otter'].map(named), [
        'Advertisers may get it.',
        shares('advertiser', { hedged: true }),
      ]),
    ).toBe('Advertisers and ad networks (“may”); Service providers (Quill; Marten; and 3 more)');
  });

  it('takes the label of an item for no name', () => {
    const leadIn = { start: 0, end: 9, text: 'We share:' };
    const item = shares('acquirer', { ...inferred, leadIn }, { recipientName: 'Mergers' });
    expect(line(['Mergers: in a sale', item])).toBe('Buyer or successor');
  });

  it('says "third parties" only where it knows no more, and nobody where it is nobody', () => {
    const others: Line = ['We share it with others.', shares('third-party')];
    expect(line(others)).toBe('Third parties, not named');
    expect(line(others, ['We share it with couriers.', shares('service-provider')])).toBe('Service providers');
    expect(line(['We share it with nobody.', shares('anyone', denied)])).toBe('says no');
  });

  it('says to whom nothing goes where nobody is said to get anything', () => {
    const brokers: Line = ['We do not share it with brokers.', shares('data-broker', denied)];
    expect(line(brokers)).toBe('only in part: says no: Data brokers');
    expect(line(['We do not share it for gain.', shares('third-party', { ...denied, only: 'for gain' })])).toBe(
      'only in part: says no: for gain',
    );
    expect(line(brokers, ['We share it with couriers.', shares('service-provider')])).toBe('Service providers');
    expect(line(['We do not sell it to brokers.', sells('data-broker', denied)])).toBe('not clear, see words');
    const health = shares('third-party', denied, { data: ['health'] });
    expect(line(['We share no health data with others.', health])).toBe('not clear, see words');
    expect(line(['Brokers: no.', shares('data-broker', { ...denied, ...inferred })])).toBe('not clear, see words');
  });

  it('names a kind that gets some data, though not others, and buys none', () => {
    const clinics: Line = ['We share usage data with partners.', shares('business-partner')];
    const noHealth = shares('business-partner', denied, { data: ['health'] });
    expect(line(clinics, ['We share no health data with partners.', noHealth])).toBe('Business partners');
    expect(line(clinics, ['We sell nothing to partners.', sells('business-partner', denied)])).toBe(
      'Business partners',
    );
    const none: Line = ['We share nothing with partners.', shares('business-partner', denied)];
    expect(line(clinics, none)).toBe('not clear, see words');
  });

  it('says for which part it is, where it is for no more', () => {
    const words = 'We share it with couriers abroad.';
    expect(line([words, shares('service-provider', { only: 'abroad' })])).toBe(
      'only in part: Service providers (only: abroad)',
    );
  });
});
