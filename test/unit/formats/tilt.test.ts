import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { formatTilt, toTilt } from '../../../src/core/formats/tilt.ts';
import type { Report } from '../../../src/core/report.ts';
import { MAX_FINDINGS } from '../../../src/core/sense.ts';
import { fernReport } from '../../support/fern-report.ts';
import { collects, reportOf, shares } from '../../support/reports.ts';
import { tiltSchema } from '../../support/tilt-schema.ts';
import { exampleReport } from './example-report.ts';

const ajv = new Ajv({ allErrors: true });
ajv.addFormat('uri', /^[a-z][a-z0-9+.-]*:\S+$/u);
ajv.addFormat('email', /^[\w.+-]+@(?:[\w-]+\.)+[\w-]+$/u);
const check = ajv.compile(tiltSchema);

function errorsOf(document: unknown): string {
  return check(document) ? '' : ajv.errorsText(check.errors);
}

function entry(report: Report, id: string): ReturnType<typeof toTilt>['dataDisclosed'][number] | undefined {
  return toTilt(report).dataDisclosed.find(({ _id }) => _id === id);
}

const silent = reportOf([], { language: 'und' });

describe('toTilt', () => {
  it.each([
    ['a notice that says everything', fernReport],
    ['the example', exampleReport],
    ['a text that says nothing', silent],
  ])('validates: %s', (_, report) => {
    expect(errorsOf(JSON.parse(formatTilt(report)))).toBe('');
    expect(formatTilt(report)).toBe(formatTilt(report));
  });

  it('takes as many findings of one sentence as a report may have', () => {
    const first = fernReport.findings.find(({ facet }) => facet === 'data');
    const findings = Array.from({ length: MAX_FINDINGS }, (_, at) => ({ ...first!, id: `f${at + 1}` }));
    expect(toTilt({ ...fernReport, findings, checklist: [] }).dataDisclosed[0]?._evidence).toHaveLength(MAX_FINDINGS);
  });

  it('is held to the schema (it can fail)', () => {
    const document = toTilt(fernReport);
    expect(errorsOf({ ...document, sources: undefined })).not.toBe('');
    expect(errorsOf({ ...document, controller: { ...document.controller, country: '' } })).not.toBe('');
  });

  it('says that a machine made it, of which text, and when that was saved', () => {
    const { meta } = toTilt(fernReport, { savedAt: '2025-01-02T03:04:05Z', version: 3 });
    expect(meta).toMatchObject({
      name: 'Fern Gardens GmbH',
      created: '2025-01-02T03:04:05Z',
      version: 3,
      language: 'en',
      url: 'https://fern.example/privacy',
      _hash: fernReport.source.sha256,
      _extraction: { machineExtracted: true, analyser: 'smallprint' },
    });
    expect(meta._extraction.note).toContain('no person has checked it');
    expect(toTilt(fernReport).meta.created).toBe('2024-05-03');
    const dated = (value: string): Report => reportOf([['Updated.', { facet: 'date', category: 'updated', value }]]);
    expect(toTilt(dated('2024-05')).meta.created).toBe('2024-05');
    expect(errorsOf(toTilt(dated('2024-05')))).toBe('');
    expect(toTilt(dated('in May')).meta).toMatchObject({ created: '1970-01-01' });
  });

  it('gives the contacts that the notice gives', () => {
    const { controller, dataProtectionOfficer, accessAndDataPortability } = toTilt(fernReport);
    expect(controller).toMatchObject({ name: 'Fern Gardens GmbH', country: 'DE', _notStated: ['address'] });
    expect(dataProtectionOfficer).toMatchObject({ email: 'dpo@fern.example', name: '' });
    expect(accessAndDataPortability).toMatchObject({
      available: true,
      url: 'https://fern.example/access',
      email: 'rights@fern.example',
    });
  });

  it('gives an address for rights that the notice grants, and for no others', () => {
    const { rightToInformation, rightToRectificationOrDeletion, rightToComplain } = toTilt(fernReport);
    expect(rightToInformation.email).toBe('rights@fern.example');
    expect(rightToRectificationOrDeletion.email).toBe('');
    expect(rightToComplain.email).toBe('');
  });

  it('lists the data collected, with what the same sentences say of them', () => {
    expect(toTilt(fernReport).dataDisclosed.map(({ _id }) => _id)).toEqual([
      'contact.email',
      'location',
      'tracking.cookie',
      'generic',
    ]);
    const email = entry(fernReport, 'contact.email')!;
    expect(email.category).toBe('E-mail address');
    expect(email.purposes).toMatchObject([{ purpose: 'Marketing', _stance: 'stated' }]);
    expect(email.legalBases).toMatchObject([{ reference: 'GDPR-6-1-a', _basis: 'Consent' }]);
    expect(email.recipients).toMatchObject([{ name: 'Postmoss Ltd', category: 'Service providers' }]);
    expect(email.storage).toMatchObject([{ temporal: [{ ttl: 'P2W' }], purposeConditional: [] }]);
    expect(entry(fernReport, 'tracking.cookie')!._evidence).toMatchObject([{ _hedged: true }]);
    expect(entry(fernReport, 'location')!._evidence).toMatchObject([{ _stance: 'conditional' }]);
  });

  it('keeps what is not tied to a category apart', () => {
    const general = entry(fernReport, 'generic')!;
    expect(general.purposes).toEqual([]);
    expect(general.legitimateInterests).toMatchObject([{ exists: true }]);
    expect(general.recipients).toMatchObject([{ category: 'Courts and authorities', _stance: 'conditional' }]);
    expect(general.storage).toMatchObject([{ purposeConditional: ['Other data are kept as long as needed.'] }]);
    expect(general.nonDisclosure).toMatchObject({
      consequences: 'Without an address we cannot deliver.',
      _notStated: ['legalRequirement', 'contractualRegulation', 'obligationToProvide'],
    });
  });

  it('cites an article of the GDPR only where the notice names the GDPR', () => {
    expect(entry(fernReport, 'generic')!.legalBases).toMatchObject([{ reference: '', _basis: 'Legitimate interests' }]);
  });

  it('turns no denial into a statement', () => {
    const text = formatTilt(fernReport);
    expect(text).not.toContain('Health');
    expect(text).not.toContain('Data brokers');
    const { rightToDataPortability, rightToWithdrawConsent, automatedDecisionMaking } = toTilt(fernReport);
    expect(rightToDataPortability.available).toBe(false);
    expect(rightToDataPortability._notStated ?? []).not.toContain('available');
    expect(rightToWithdrawConsent).toMatchObject({ available: false });
    expect(rightToWithdrawConsent._notStated).toContain('available');
    expect(automatedDecisionMaking).toMatchObject({
      inUse: false,
      _notStated: ['logicInvolved', 'scopeAndIntendedEffects'],
    });
  });

  it('takes profiling for no automated decision', () => {
    const report = reportOf([['We profile.', { facet: 'automated-decision', category: 'profiling' }]]);
    expect(toTilt(report).automatedDecisionMaking._notStated).toContain('inUse');
  });

  it('has an entry a country', () => {
    expect(toTilt(fernReport).thirdCountryTransfers).toMatchObject([
      {
        country: 'US',
        standardDataProtectionClause: { available: true },
        adequacyDecision: { available: false, _notStated: ['available', 'description'] },
      },
    ]);
    const loose = reportOf([
      ['Data go to Peru.', { facet: 'transfer', category: 'country', value: 'PE' }],
      ['There is an adequacy decision.', { facet: 'transfer', category: 'adequacy' }],
    ]);
    expect(toTilt(loose).thirdCountryTransfers).toMatchObject([
      { country: 'PE', adequacyDecision: { available: false } },
      { country: '', adequacyDecision: { available: true }, _notStated: ['country'] },
    ]);
  });

  it('names sources other than the person', () => {
    expect(toTilt(fernReport).sources).toMatchObject([
      { _id: 'generic', sources: [{ description: 'We get data from public registers.', publiclyAvailable: true }] },
    ]);
  });

  it('joins an introduction to the items of its list', () => {
    const intro = 'To ship your order we collect:';
    const report = reportOf([
      [intro, { facet: 'purpose', category: 'service', phrase: 'ship', attributes: { party: 'first' } }],
      ['your name', collects('contact.name', { leadIn: { start: 0, end: intro.length, text: intro } })],
      ['Then we share it.', shares('third-party')],
    ]);
    expect(entry(report, 'contact.name')).toMatchObject({
      purposes: [{ purpose: 'Providing the service', description: intro }],
      recipients: [],
    });
    expect(entry(report, 'generic')!.recipients).toHaveLength(1);
  });

  it('says of a silent text that it states nothing', () => {
    const document = toTilt(silent);
    expect(document.dataDisclosed).toEqual([]);
    expect(document.meta._notStated).toEqual(['name', 'created', 'modified', 'language', 'status', 'url']);
    expect(document.controller).toMatchObject({
      country: 'ZZ',
      representative: { email: 'not-stated@example.invalid' },
    });
  });
});
