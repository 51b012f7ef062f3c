/**
 * Reports as JSON-LD in the terms of the W3C Data Privacy Vocabulary (DPV). Each statement of the notice becomes a
 * process of its own, so that data, purposes, recipients and grounds are joined only where the notice joins them. What
 * it denies is an `owl:NegativePropertyAssertion` about the process that the statement describes, never a property of
 * it. What it says of a part is a process with that scope; what it denies of a part is no assertion about the whole. What
 * it says under a condition, or with "may", is a process marked so (`sp:stance`, `sp:hedged`).
 */
import type { Finding, Report } from '../report.ts';
import { staysOnDevice } from '../report-facts.ts';
import { groupBy } from '../group-by.ts';
import { categoryLabel } from '../taxonomy.ts';
import {
  actionConcept,
  dataConcept,
  DPV_CONTEXT,
  gdprRight,
  legalBasisConcept,
  purposeConcept,
  recipientConcept,
  sourceConcept,
} from './dpv-terms.ts';
import { namesGdpr, quoteOf, StatementIndex, valueOrPhrase } from './same-statement.ts';

export interface JsonLdNode {
  readonly '@id'?: string;
  readonly '@type'?: string | readonly string[];
  readonly [property: string]: unknown;
}

export interface DpvDocument {
  /** Inlined: to expand the document nothing has to be fetched. */
  readonly '@context': typeof DPV_CONTEXT;
  readonly '@graph': readonly JsonLdNode[];
}

type Stance = Finding['stance'];
/** A property and what stands there: a reference, or a node of its own. */
type Property = readonly [name: string, value: JsonLdNode];

const NOTE = 'Extracted by rules from the text of the notice; no person has checked it.';

/** One report as a JSON-LD graph. Its nodes are named after the hash of the text. Same input, same output. */
export function toDpv(report: Report): DpvDocument {
  const notice = `ni:///sha-256;${base64Url(report.source.sha256)}`;
  const said = report.findings.filter(({ stance }) => stance !== 'denied');
  const controller = controllerOf(said, notice);
  const { statements } = new StatementIndex(report.findings);
  const processes = statements.flatMap((findings) =>
    STANCES.flatMap((stance) => {
      const own = findings.filter((finding) => finding.stance === stance);
      const byScope = groupBy(own, ({ restriction }) => restriction?.text);
      return [...byScope.values()].flatMap((members) => {
        const others = members.filter(isOthers);
        const parts = [members.filter((finding) => !others.includes(finding)), others];
        return parts.flatMap((part) => processOf(part, stance, notice, controller.length > 0));
      });
    }),
  );
  return { '@context': DPV_CONTEXT, '@graph': [noticeOf(report, notice), ...controller, ...processes] };
}

/** As JSON, two spaces, a newline at the end. */
export function formatDpv(report: Report): string {
  return `${JSON.stringify(toDpv(report), null, 2)}\n`;
}

const STANCES: readonly Stance[] = ['stated', 'conditional', 'denied'];

/** What third parties get or do. It is told apart, lest the publisher's own data and purposes be taken for theirs. */
function isOthers({ facet, attributes }: Finding): boolean {
  return facet === 'sharing' || ('party' in attributes && attributes.party === 'third');
}

/** The publisher collects, uses or hands on, in so many words. What others collect by themselves is not its doing. */
function isPublishers(finding: Finding): boolean {
  switch (finding.facet) {
    case 'data':
    case 'purpose':
      return finding.attributes.party === 'first';
    case 'sharing':
      return finding.attributes.action !== undefined && finding.attributes.action !== 'collect-on-site';
    default:
      return false;
  }
}

/** RFC 6920 names a thing by its hash; it wants base64url. */
function base64Url(hex: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  let bits = 0;
  let held = 0;
  let text = '';
  for (const digit of hex) {
    bits = (bits << 4) | Number.parseInt(digit, 16);
    held += 4;
    if (held < 6) continue;
    held -= 6;
    text += alphabet.charAt(bits >> held);
    bits &= (1 << held) - 1;
  }
  return held > 0 ? text + alphabet.charAt(bits << (6 - held)) : text;
}

function noticeOf({ source, analyser, findings, warnings }: Report, notice: string): JsonLdNode {
  const issued = findings.find(
    ({ facet, category, value }) => facet === 'date' && category === 'updated' && value,
  )?.value;
  return {
    '@id': notice,
    '@type': 'dpv:PrivacyNotice',
    'dct:title': source.title,
    ...(source.url === undefined ? {} : { 'dct:source': source.url }),
    'dct:language': source.language,
    ...(issued === undefined
      ? {}
      : { 'dct:modified': /^\d{4}-\d{2}-\d{2}$/u.test(issued) ? typed(issued, 'xsd:date') : issued }),
    'sp:analyser': `${analyser.name} ${analyser.version} (rules ${analyser.rules})`,
    'rdfs:comment': NOTE,
    ...(warnings.length > 0 ? { 'sp:warning': warnings.map(({ message }) => message) } : {}),
  };
}

function typed(value: string, type: string): JsonLdNode {
  return { '@value': value, '@type': type };
}

/** Nothing where the notice names neither a controller nor a contact. */
function controllerOf(said: readonly Finding[], notice: string): JsonLdNode[] {
  const names = valuesOf(said, (finding) => finding.facet === 'controller' && finding.category === 'name');
  const officer = entityOf(said, 'dpo', `${notice}#dpo`, 'dpv:DataProtectionOfficer');
  const representative = entityOf(said, 'representative', `${notice}#representative`, 'dpv:Representative');
  const own = contactsOf(said, ['controller', 'general', 'rights']);
  const countries = valuesOf(
    said,
    (finding) => finding.facet === 'controller' && finding.category === 'establishment',
  ).flatMap(countryOf);
  const isKnown = names.length > 0 || officer || representative || Object.keys(own).length > 0;
  if (!isKnown) return [];
  return [
    {
      '@id': `${notice}#controller`,
      '@type': 'dpv:DataController',
      ...(names.length > 0 ? { 'dpv:hasName': names } : {}),
      ...own,
      ...(countries.length > 0 ? { 'dpv:hasCountry': countries } : {}),
      ...(officer ? { 'dpv:hasDataProtectionOfficer': officer } : {}),
      ...(representative ? { 'dpv:hasRepresentative': representative } : {}),
      'dpv:hasNotice': { '@id': notice },
    },
  ];
}

function entityOf(said: readonly Finding[], role: string, id: string, type: string): JsonLdNode | undefined {
  const contacts = contactsOf(said, [role]);
  return Object.keys(contacts).length > 0 ? { '@id': id, '@type': type, ...contacts } : undefined;
}

function contactsOf(said: readonly Finding[], roles: readonly string[]): Record<string, string[]> {
  const isOf = (finding: Finding): boolean =>
    finding.facet === 'contact' && finding.attributes.role !== undefined && roles.includes(finding.attributes.role);
  const addresses = valuesOf(said, (finding) => isOf(finding) && finding.category === 'postal');
  const contacts = valuesOf(said, (finding) => isOf(finding) && finding.category !== 'postal');
  return {
    ...(contacts.length > 0 ? { 'dpv:hasContact': contacts } : {}),
    ...(addresses.length > 0 ? { 'dpv:hasAddress': addresses } : {}),
  };
}

function valuesOf(findings: readonly Finding[], isMeant: (finding: Finding) => boolean): string[] {
  return [...new Set(findings.filter(isMeant).flatMap((finding) => valueOrPhrase(finding) ?? []))];
}

/** What one statement says of one party with one stance; nothing if no term of DPV fits it. A denial gives the process and what it is not. */
function processOf(findings: readonly Finding[], stance: Stance, notice: string, hasController: boolean): JsonLdNode[] {
  const [first] = findings;
  if (!first) return [];
  const properties = distinct(findings.flatMap(propertiesOf));
  if (properties.length === 0) return [];
  const id = `${notice}#${first.id}`;
  const scope = first.restriction?.text;
  const statement = {
    'dct:description': quoteOf(first),
    'dct:source': { '@id': notice },
    'sp:stance': stance,
    ...(scope === undefined ? {} : { 'sp:restriction': scope }),
    'sp:finding': findings.map((finding) => finding.id),
    'sp:category': [...new Set(findings.map(({ facet, category }) => `${facet}/${category}`))],
  };
  if (stance === 'denied' && scope !== undefined) {
    return [{ '@id': id, '@type': 'sp:PartlyDeniedProcess', ...statement }];
  }
  if (stance === 'denied') {
    return [
      { '@id': id, '@type': 'sp:DeniedProcess', ...statement },
      ...properties.map(([name, value]) => ({
        '@type': 'owl:NegativePropertyAssertion',
        'owl:sourceIndividual': { '@id': id },
        'owl:assertionProperty': { '@id': name },
        'owl:targetIndividual': value,
      })),
    ];
  }
  const grouped: Record<string, JsonLdNode[]> = {};
  for (const [name, value] of properties) (grouped[name] ??= []).push(value);
  return [
    {
      '@id': id,
      '@type': 'dpv:PersonalDataProcess',
      ...(hasController && findings.some(isPublishers)
        ? { 'dpv:hasDataController': { '@id': `${notice}#controller` } }
        : {}),
      ...grouped,
      ...(scope === undefined ? {} : { 'dpv:hasScope': { '@type': 'dpv:Scope', 'rdfs:label': scope } }),
      ...statement,
      'sp:hedged': findings.every(({ hedged }) => hedged),
    },
  ];
}

function distinct(properties: readonly Property[]): Property[] {
  return [...new Map(properties.map((property) => [JSON.stringify(property), property])).values()];
}

/** A finding in terms of DPV. What is only mentioned (data or a purpose of nobody's) says nothing. */
function propertiesOf(finding: Finding): Property[] {
  const { category } = finding;
  switch (finding.facet) {
    case 'data': {
      const { party, action } = finding.attributes;
      if (party === undefined || staysOnDevice(finding)) return [];
      return [...refer('dpv:hasPersonalData', dataConcept(category)), ...actionOf(action)];
    }
    case 'sharing': {
      const { action, recipientName, data = [], purposes = [] } = finding.attributes;
      return [
        ['dpv:hasRecipient', recipientOf(category, recipientName)],
        ...actionOf(action),
        ...data.flatMap((id) => refer('dpv:hasPersonalData', dataConcept(id))),
        ...purposes.flatMap((id) => refer('dpv:hasPurpose', purposeConcept(id))),
      ];
    }
    case 'purpose':
      return finding.attributes.party === undefined ? [] : refer('dpv:hasPurpose', purposeConcept(category));
    case 'legal-basis':
      return refer('dpv:hasLegalBasis', legalBasisConcept(category));
    case 'source':
      return refer('dpv:hasDataSource', sourceConcept(category));
    case 'right':
      return [['dpv:hasRight', rightNode(finding)]];
    case 'retention':
      return [
        ['dpv:hasStorageCondition', storageNode(finding)],
        ...(finding.attributes.data ?? []).flatMap((id) => refer('dpv:hasPersonalData', dataConcept(id))),
      ];
    case 'transfer':
      return [
        ['dpv:hasProcessing', { '@id': 'dpv:CrossBorderTransfer' }],
        ...(category === 'country' && finding.value ? countryOf(finding.value) : []).map((country): Property => [
          'dpv:hasCountry',
          country,
        ]),
      ];
    case 'automated-decision':
      return category === 'decision'
        ? [['dpv:hasContext', { '@id': 'dpv:AutomatedDecisionMaking' }]]
        : [['dpv:hasProcessing', { '@id': 'dpv:Profiling' }]];
    default:
      return [];
  }
}

function refer(name: string, concept: string | undefined): Property[] {
  return concept === undefined ? [] : [[name, { '@id': concept }]];
}

function actionOf(action: string | undefined): Property[] {
  if (action === 'sell') return [['dpv:hasPurpose', { '@id': 'dpv:SellDataToThirdParties' }]];
  return action === undefined ? [] : refer('dpv:hasProcessing', actionConcept(action));
}

function recipientOf(category: string, name: string | undefined): JsonLdNode {
  const more = recipientConcept(category);
  return {
    '@type': more === undefined ? ['dpv:Recipient'] : ['dpv:Recipient', more],
    'rdfs:label': categoryLabel('sharing', category),
    ...(name === undefined ? {} : { 'dpv:hasName': name }),
  };
}

function rightNode(finding: Finding): JsonLdNode {
  const article = namesGdpr(finding) ? gdprRight(finding.category) : undefined;
  return {
    '@type': article === undefined ? ['dpv:DataSubjectRight'] : ['dpv:DataSubjectRight', article],
    'rdfs:label': categoryLabel('right', finding.category),
  };
}

/** A period stated, no end at all, or words that a machine cannot weigh, which stay words. */
function storageNode(finding: Finding): JsonLdNode {
  const label = { 'rdfs:label': categoryLabel('retention', finding.category) };
  const duration = finding.value === undefined ? undefined : xsdDuration(finding.value);
  if (duration !== undefined) {
    const period = { '@type': 'dpv:TemporalDuration', 'rdf:value': typed(duration, 'xsd:duration') };
    return { '@type': 'dpv:StorageDuration', ...label, 'dpv:hasDuration': period };
  }
  if (finding.category === 'indefinite') {
    return { '@type': 'dpv:StorageDuration', ...label, 'dpv:hasDuration': { '@type': 'dpv:EndlessDuration' } };
  }
  return { '@type': 'dpv:StorageCondition', ...label };
}

/** XML Schema's durations know no weeks. */
function xsdDuration(duration: string): string | undefined {
  const weeks = /^P(\d{1,6})W$/u.exec(duration)?.[1];
  if (weeks !== undefined) return `P${Number(weeks) * 7}D`;
  const isDuration =
    /^P(?=\d|T\d)(?:\d{1,6}Y)?(?:\d{1,6}M)?(?:\d{1,6}D)?(?:T(?:\d{1,6}H)?(?:\d{1,6}M)?(?:\d{1,6}S)?)?$/u.test(duration);
  return isDuration && !duration.endsWith('T') ? duration : undefined;
}

/** DPV names countries by their two letters. */
function countryOf(code: string): JsonLdNode[] {
  return /^[A-Z]{2}$/u.test(code) ? [{ '@id': `dpv-loc:${code}` }] : [];
}
