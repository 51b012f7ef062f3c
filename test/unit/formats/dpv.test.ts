import jsonld from 'jsonld';
import { beforeAll, describe, expect, it } from 'vitest';
import { dataConcept, DPV_CONTEXT } from '../../../src/core/formats/dpv-terms.ts';
import { formatDpv, toDpv } from '../../../src/core/formats/dpv.ts';
import type { Report } from '../../../src/core/report.ts';
import { CATEGORIES } from '../../../src/core/taxonomy.ts';
import { fernReport } from '../../support/fern-report.ts';
import { collects, reportOf, shares, type Line } from '../../support/reports.ts';
import { exampleReport } from './example-report.ts';

const DPV = 'https://w3id.org/dpv#';
const PD = 'https://w3id.org/dpv/pd#';
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const OWL = 'http://www.w3.org/2002/07/owl#';

interface Node {
  readonly '@id'?: string;
  readonly '@type'?: readonly string[];
  readonly [property: string]: unknown;
}

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string; readonly datatype?: { readonly value: string } };
}

const offline = {
  documentLoader: (url: string): never => {
    throw new Error(`asked for ${url}`);
  },
};

async function expand(report: Report): Promise<Node[]> {
  return (await jsonld.expand(JSON.parse(formatDpv(report)) as object, offline)) as Node[];
}

async function quadsOf(report: Report): Promise<Quad[]> {
  return (await jsonld.toRDF(JSON.parse(formatDpv(report)) as object, offline)) as Quad[];
}

function values(node: Node | undefined, property: string): unknown[] {
  const list = (node?.[property] ?? []) as Record<string, unknown>[];
  return list.map((value) => value['@id'] ?? value['@value'] ?? value);
}

function said(nodes: readonly Node[], finding: string): Node | undefined {
  return nodes.find((node) => node['@id']?.endsWith(`#${finding}`));
}

function findingId(report: Report, facet: string, category: string, index = 0): string {
  return report.findings.filter((one) => one.facet === facet && one.category === category)[index]!.id;
}

describe('toDpv', () => {
  let nodes: Node[];
  let quads: Quad[];
  beforeAll(async () => {
    nodes = await expand(fernReport);
    quads = await quadsOf(fernReport);
  });

  it('expands without fetching anything, and every key of it is understood', () => {
    const notice = nodes.find((node) => node['@type']?.includes(`${DPV}PrivacyNotice`));
    expect(notice?.['@id']).toMatch(/^ni:\/\/\/sha-256;[\w-]{43}$/u);
    expect(values(notice, 'http://purl.org/dc/terms/modified')).toEqual(['2024-05-03']);
    const keys = new Set(nodes.flatMap((node) => Object.keys(node)));
    expect([...keys].filter((key) => !key.startsWith('@') && !/^(?:https?|urn):/u.test(key))).toEqual([]);
    // Expansion drops what no context explains.
    const graph = toDpv(fernReport)['@graph'];
    const written = graph.flatMap((node) => Object.keys(node)).filter((key) => key[0] !== '@');
    expect(keys.size).toBe(new Set(written).size + 2);
  });

  it('names a text by its hash (RFC 6920)', () => {
    const report = reportOf([], {
      sha256: '7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069',
    });
    expect(toDpv(report)['@graph'][0]!['@id']).toBe('ni:///sha-256;f4OxZX_x_FO5LcGBSKHWXfwtSx-j1ncoSt3SABJtkGk');
  });

  it('joins data, purpose and ground of one statement', () => {
    const process = said(nodes, findingId(fernReport, 'data', 'contact.email'));
    expect(process?.['@type']).toEqual([`${DPV}PersonalDataProcess`]);
    expect(values(process, `${DPV}hasPersonalData`)).toEqual([`${PD}EmailAddress`]);
    expect(values(process, `${DPV}hasPurpose`)).toEqual([`${DPV}Marketing`]);
    expect(values(process, `${DPV}hasLegalBasis`)).toEqual([`${DPV}Consent`]);
    expect(values(process, `${DPV}hasProcessing`)).toEqual([`${DPV}Collect`]);
    expect(values(process, `${DPV}hasRecipient`)).toEqual([]);
    expect(values(process, `${DPV}hasDataController`)).toEqual([
      nodes.find((node) => node['@type']?.includes(`${DPV}DataController`))?.['@id'],
    ]);
  });

  it('has controller, officer, recipients, rights, periods, countries', () => {
    const has = (subject: string, predicate: string, object: string): boolean =>
      quads.some(
        (quad) =>
          quad.subject.value.endsWith(subject) && quad.predicate.value === predicate && quad.object.value === object,
      );
    expect(has('#controller', `${DPV}hasName`, 'Fern Gardens GmbH')).toBe(true);
    expect(has('#controller', `${DPV}hasCountry`, 'https://w3id.org/dpv/loc#DE')).toBe(true);
    expect(has('#dpo', `${DPV}hasContact`, 'dpo@fern.example')).toBe(true);
    expect(has('', `${DPV}hasName`, 'Postmoss Ltd')).toBe(true);
    expect(has('', RDF_TYPE, `${DPV}GovernmentalOrganisation`)).toBe(true);
    expect(has('', `${DPV}hasCountry`, 'https://w3id.org/dpv/loc#US')).toBe(true);
    expect(has('', `${DPV}hasDataSource`, `${DPV}PublicDataSource`)).toBe(true);
    // Weeks are days in XML Schema.
    const period = quads.find(({ object }) => object.datatype?.value.endsWith('#duration'));
    expect(period?.object.value).toBe('P14D');
  });

  it('cites an article only where the notice names the GDPR', () => {
    const typesOf = (finding: string): unknown => {
      const [right] = (said(nodes, finding)?.[`${DPV}hasRight`] ?? []) as Node[];
      return right?.['@type'];
    };
    expect(typesOf(findingId(fernReport, 'right', 'access'))).toEqual([
      `${DPV}DataSubjectRight`,
      'https://w3id.org/dpv/legal/eu/gdpr#A15',
    ]);
    expect(typesOf(findingId(fernReport, 'right', 'objection'))).toEqual([`${DPV}DataSubjectRight`]);
  });

  it('asserts nothing that the notice denies', () => {
    const asserted = quads.filter(({ predicate }) => predicate.value === `${DPV}hasPersonalData`);
    expect(asserted.map(({ object }) => object.value)).not.toContain(`${PD}MedicalHealth`);
    const denied = new Set(
      nodes
        .filter((node) => node['@type']?.includes('urn:smallprint:report:1#DeniedProcess'))
        .map((node) => node['@id']),
    );
    expect(denied.size).toBe(4);
    const positive = quads.filter(
      ({ subject, predicate }) => denied.has(subject.value) && predicate.value.startsWith('https://w3id.org/'),
    );
    expect(positive).toEqual([]);
  });

  it('says what is denied, of which process', () => {
    const negative = nodes.filter((node) => node['@type']?.includes(`${OWL}NegativePropertyAssertion`));
    const health = negative.find((node) => values(node, `${OWL}targetIndividual`).includes(`${PD}MedicalHealth`));
    expect(values(health, `${OWL}assertionProperty`)).toEqual([`${DPV}hasPersonalData`]);
    const process = said(nodes, findingId(fernReport, 'data', 'health'));
    expect(values(health, `${OWL}sourceIndividual`)).toEqual([process?.['@id']]);
    expect(values(process, 'http://purl.org/dc/terms/description')).toEqual(['We do not collect health data.']);
  });

  it('tells conditional and hedged statements apart', () => {
    const stance = 'urn:smallprint:report:1#stance';
    expect(values(said(nodes, findingId(fernReport, 'data', 'location')), stance)).toEqual(['conditional']);
    const cookies = said(nodes, findingId(fernReport, 'data', 'tracking.cookie'));
    expect(values(cookies, 'urn:smallprint:report:1#hedged')).toEqual([true]);
  });

  it("does not take the publisher's data for a third party's", async () => {
    const report = reportOf([
      [
        'We collect your name, and our partners your browsing history.',
        collects('contact.name'),
        { facet: 'data', category: 'activity.browsing', attributes: { party: 'third', action: 'collect' } },
        shares('business-partner', {}, { action: 'collect-on-site', data: ['activity.browsing'] }),
      ],
    ]);
    const expanded = await expand(report);
    expect(values(said(expanded, 'f1'), `${DPV}hasPersonalData`)).toEqual([`${PD}Name`]);
    expect(values(said(expanded, 'f2'), `${DPV}hasPersonalData`)).toEqual([`${PD}BrowserHistory`]);
    expect(values(said(expanded, 'f2'), `${DPV}hasDataController`)).toEqual([]);
  });

  it('takes any report, text that looks like JSON-LD included', async () => {
    const hostile = reportOf([['{"@id": "http://evil.example"} @context', collects('contact.name')]], {
      title: '@id',
      url: 'javascript:alert(1)',
    });
    expect(await expand(hostile)).toHaveLength(2);
    expect((await expand(exampleReport)).length).toBeGreaterThan(3);
    expect(toDpv(reportOf([]))['@graph']).toHaveLength(1);
    expect(formatDpv(fernReport)).toBe(formatDpv(fernReport));
  });
});

describe('DPV terms', () => {
  it('are those of DPV-PD 2.0, for every category that has one', () => {
    const used = Object.values(CATEGORIES.data).flatMap(({ pd }) => pd ?? []);
    expect(used.filter((term) => !PD_TERMS.has(term))).toEqual([]);
  });

  it('are those of DPV 2.0, for everything else', async () => {
    const used = new Set<string>();
    const ofPart = reportOf([['We collect names in Ohio.', collects('contact.name', { only: 'in Ohio' })]]);
    for (const report of [fernReport, exampleReport, everything, ofPart]) {
      for (const { predicate, object } of await quadsOf(report)) {
        for (const { value } of [predicate, object]) if (value.startsWith(DPV)) used.add(value.slice(DPV.length));
      }
    }
    expect([...used].filter((term) => !DPV_TERMS.has(term))).toEqual([]);
    expect(used.size).toBeGreaterThan(50);
  });

  it('fall back to a general category, or to none', () => {
    expect(dataConcept('contact.email.work')).toBe('dpv-pd:EmailAddress');
    expect(dataConcept('location.wifi')).toBe('dpv-pd:Location');
    expect(dataConcept('generic')).toBe('dpv:PersonalData');
    expect(dataConcept('aggregated')).toBeUndefined();
    expect(dataConcept('constructor')).toBeUndefined();
  });

  it('have one context', () => {
    expect(DPV_CONTEXT).toMatchObject({ dpv: DPV, 'dpv-pd': PD });
  });
});

/** A statement of every category of the facets that have terms. */
const everything = reportOf(
  (['data', 'purpose', 'sharing', 'legal-basis', 'source', 'right', 'retention', 'transfer'] as const).flatMap(
    (facet) =>
      Object.keys(CATEGORIES[facet]).map((category): Line => {
        const attributes = facet === 'data' || facet === 'purpose' ? { party: 'first' } : {};
        return [`${facet} ${category}`, { facet, category, attributes }];
      }),
  ),
);

/** Names of DPV 2.0, from its published lists of concepts (`dpv.csv`), as far as they are of use here. */
const DPV_TERMS = new Set(
  `AccountManagement Advertising AutomatedDecisionMaking Collect CommunicationManagement Consent Contract
  CrossBorderTransfer CustomerCare DataController DataProtectionOfficer DataSubjectDataSource DataSubjectRight Disclose
  EndlessDuration EnforceSecurity FraudPreventionAndDetection GovernmentalOrganisation HumanResourceManagement
  ImproveExistingProductsAndServices InferredPersonalData LegalObligation LegitimateInterest Marketing Organisation
  PaymentManagement PersonalData PersonalDataProcess Personalisation PrivacyNotice Profiling PublicDataSource
  PublicInterest Recipient Representative ResearchAndDevelopment Scope SellDataToThirdParties ServiceProvider ServiceProvision
  ServiceUsageAnalytics Share StorageCondition StorageDuration TechnicalServiceProvision TemporalDuration ThirdParty
  ThirdPartyDataSource Transfer Use VitalInterest hasAddress hasContact hasContext hasCountry hasDataController
  hasDataProtectionOfficer hasDataSource hasDuration hasLegalBasis hasName hasNotice hasPersonalData hasProcessing
  hasPurpose hasRecipient hasRepresentative hasRight hasScope hasStorageCondition`.split(/\s+/u),
);

/** Names of DPV-PD 2.0, as its published list of concepts (`pd.csv`) has them; as many as the taxonomy may come to use. */
const PD_TERMS = new Set(
  `Age BankAccount Biometric BirthDate BrowserFingerprint BrowserHistory BrowsingBehavior BrowsingReferral City
  Communication Contact Credit Criminal Demographic DeviceApplications DeviceBased DeviceOperatingSystem DeviceSoftware
  Education EmailAddress EmploymentHistory Family Financial GPSCoordinate Gender Genetic IPAddress Identifier
  Identifying Income Insurance Interest Language Location MACAddress MedicalHealth Name Nationality OfficialID Password
  PaymentCard PhysicalAddress Picture PoliticalOpinion PostalCode Preference Professional Profile Purchase Race Religion
  ServiceConsumptionBehavior Sexual SocialNetwork TelephoneNumber Tracking TradeUnionMembership Transaction UID
  UserAgent Username Vehicle VoiceCommunicationRecording`.split(/\s+/u),
);
