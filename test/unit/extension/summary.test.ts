/** What the panel makes of findings. */
import { describe, expect, it } from 'vitest';
import { dataGrid } from '../../../src/extension/panel/summary/data-grid.ts';
import {
  denials,
  noticeDate,
  onDevice,
  ownContacts,
  phraseOf,
  recipients,
} from '../../../src/extension/panel/summary/glance.ts';
import type { Finding } from '../../../src/core/report.ts';
import { finding } from '../../support/finding.ts';

const only = (text: string) => ({ restriction: { start: 0, end: text.length, text } });

describe('dataGrid', () => {
  it('tells apart who gets data, and how it is said', () => {
    const email = { facet: 'data', category: 'contact.email' } as const;
    const rows = dataGrid([
      finding({ ...email, hedged: true, attributes: { party: 'first', action: 'collect' } }),
      finding({ ...email, attributes: { party: 'first', action: 'use' } }),
      finding({ ...email, stance: 'denied', attributes: { party: 'first', action: 'sell' } }),
      finding({ ...email, stance: 'conditional', attributes: { party: 'third', action: 'share' } }),
    ]).flatMap((group) => group.rows);
    expect(rows).toEqual([
      { category: 'contact.email', first: ['stated'], third: ['conditional', 'denied'], purposes: [], recipients: [] },
    ]);
  });

  it('says what for and to whom where one statement names them together, and only there', () => {
    const quote = { start: 1, end: 9, text: 'together' };
    const attributes = { party: 'first', action: 'use' };
    const rows = dataGrid([
      finding({ facet: 'data', category: 'contact.email', attributes, quote }),
      finding({ facet: 'data', category: 'contact.phone', attributes }),
      finding({ facet: 'purpose', category: 'marketing', quote }),
      finding({ facet: 'purpose', category: 'security', quote, stance: 'denied' }),
      finding({ facet: 'purpose', category: 'analytics' }),
      finding({ facet: 'sharing', category: 'advertiser', attributes: { data: ['contact.email.work'] } }),
      finding({ facet: 'sharing', category: 'affiliate', stance: 'denied', attributes: { data: ['contact.email'] } }),
    ]).flatMap((group) => group.rows);
    expect(rows.map((row) => [row.category, row.purposes, row.recipients])).toEqual([
      ['contact.email', ['marketing'], ['advertiser']],
      ['contact.phone', [], []],
    ]);
  });

  it('takes a denial about no kind in particular for no row of its own', () => {
    expect(
      dataGrid([finding({ facet: 'data', stance: 'denied', attributes: { party: 'first', action: 'collect' } })]),
    ).toEqual([]);
  });

  it('tells of a part what is said of a part, and nothing of what is denied of it', () => {
    const own = { facet: 'data', category: 'health', attributes: { party: 'first', action: 'collect' } } as const;
    const row = (...findings: Finding[]) => dataGrid(findings).flatMap(({ rows }) => rows)[0];
    expect(row(finding({ ...own, stance: 'denied' }))?.first).toEqual(['denied']);
    expect(row(finding({ ...own, stance: 'denied', ...only('for ads') }))).toBeUndefined();
    const part = finding({ ...own, ...only('in Ohio') });
    expect(row(part)).toMatchObject({ first: ['stated'], firstOnly: ['in Ohio'] });
    expect(row(part, finding({ ...own, hedged: true }))?.first).toEqual(['hedged']);
    expect(row(part, finding({ ...own, hedged: true }))).not.toHaveProperty('firstOnly');
    expect(row(part, finding({ ...own, stance: 'denied' }))).toMatchObject({
      first: ['stated', 'denied'],
      firstOnly: ['in Ohio'],
    });
  });

  it('names no purpose and no recipient of a part as one of the whole', () => {
    const quote = { start: 1, end: 9, text: 'together' };
    const attributes = { party: 'first', action: 'use' };
    const rows = dataGrid([
      finding({ facet: 'data', category: 'contact.email', attributes, quote }),
      finding({ facet: 'purpose', category: 'marketing', quote, ...only('in Ohio') }),
      finding({
        facet: 'sharing',
        category: 'advertiser',
        attributes: { data: ['contact.email'] },
        ...only('in Ohio'),
      }),
    ]).flatMap((group) => group.rows);
    expect(rows).toMatchObject([{ purposes: [], recipients: [] }]);
  });

  it('has no row for what stays on the device', () => {
    const photo = finding({ facet: 'data', category: 'content.photo', attributes: { place: 'device' } });
    expect(dataGrid([photo])).toEqual([]);
    expect(onDevice([photo])).toEqual([{ category: 'content.photo', manner: 'stated', only: [] }]);
  });

  it('leaves out data that is only mentioned', () => {
    expect(dataGrid([finding({ facet: 'data', category: 'account.password' })])).toEqual([]);
  });

  it('puts what is only called personal information last', () => {
    const attributes = { party: 'first' };
    const roots = dataGrid([
      finding({ facet: 'data', category: 'generic', attributes }),
      finding({ facet: 'data', category: 'health', attributes }),
    ]).map(({ root }) => root);
    expect(roots).toEqual(['health', 'generic']);
  });
});

describe('recipients', () => {
  it('names each category once, with the plainest saying, without denials', () => {
    const found = recipients([
      finding({ facet: 'sharing', category: 'affiliate', hedged: true, attributes: { recipientName: 'Fern AG' } }),
      finding({ facet: 'sharing', category: 'affiliate', attributes: { recipientName: 'Fern AG' } }),
      finding({ facet: 'sharing', category: 'advertiser', stance: 'denied', attributes: { action: 'sell' } }),
    ]);
    expect(found).toEqual([{ category: 'affiliate', names: ['Fern AG'], manner: 'stated', only: [] }]);
  });
});

describe('recipients of a part', () => {
  it('have the words for it, unless the whole is said elsewhere', () => {
    const part = finding({ facet: 'sharing', category: 'advertiser', ...only('outside the EU') });
    const whole = finding({ facet: 'sharing', category: 'advertiser', hedged: true });
    expect(recipients([part])).toMatchObject([{ manner: 'stated', only: ['outside the EU'] }]);
    expect(recipients([part, whole])).toMatchObject([{ manner: 'hedged', only: [] }]);
  });
});

describe('denials', () => {
  it('puts the denial of a part after those of the whole', () => {
    const sale = { facet: 'sharing', category: 'anyone', stance: 'denied', attributes: { action: 'sell' } } as const;
    const found = denials([finding({ ...sale, ...only('for money') }), finding({ facet: 'data', stance: 'denied' })]);
    expect(found.map(({ facet }) => facet)).toEqual(['data', 'sharing']);
    const quote = { start: 5, end: 9, text: 'Once' };
    const [first] = denials([finding({ ...sale, quote, ...only('for money') }), finding({ ...sale, quote })]);
    expect(first).not.toHaveProperty('restriction');
  });

  it('gives each sentence once, sales first, and no limits of the text', () => {
    const quote = { start: 5, end: 9, text: 'Once' };
    const found = denials([
      finding({ facet: 'data', stance: 'denied', quote, span: { start: 5, end: 9 } }),
      finding({ facet: 'data', stance: 'denied', quote, span: { start: 5, end: 7 } }),
      finding({ facet: 'scope', category: 'third-party-sites', stance: 'denied' }),
      finding({ facet: 'sharing', category: 'anyone', stance: 'denied', attributes: { action: 'sell' } }),
    ]);
    expect(found.map(({ facet }) => facet)).toEqual(['sharing', 'data']);
  });
});

describe('ownContacts', () => {
  it('gives each address once under its most particular role, and nobody else’s', () => {
    const email = { facet: 'contact', category: 'email' } as const;
    const found = ownContacts([
      finding({ ...email, value: 'a@fern.example', attributes: { role: 'general' } }),
      finding({ ...email, value: 'a@fern.example', attributes: { role: 'dpo' } }),
      finding({ ...email, value: 'info@authority.example', attributes: { role: 'supervisory-authority' } }),
    ]);
    expect(found.map(({ value, attributes }) => [value, attributes.role])).toEqual([['a@fern.example', 'dpo']]);
  });
});

describe('noticeDate', () => {
  it('prefers the date of the update', () => {
    const date = (category: string, value: string): Finding => finding({ facet: 'date', category, value });
    expect(noticeDate([date('effective', '2024-01-01'), date('updated', '2024-02-02')])?.value).toBe('2024-02-02');
    expect(noticeDate([])).toBeUndefined();
  });
});

describe('phraseOf', () => {
  it('takes the span out of the quote, else out of the lead-in, else the quote', () => {
    const quote = { start: 50, end: 60, text: 'abcdefghij' };
    const leadIn = { start: 10, end: 15, text: 'lead:' };
    const at = (start: number, end: number): string =>
      phraseOf(finding({ facet: 'data', quote, leadIn, span: { start, end } }));
    expect(at(52, 54)).toBe('cd');
    expect(at(10, 14)).toBe('lead');
    expect(at(0, 4)).toBe('abcdefghij');
  });
});
