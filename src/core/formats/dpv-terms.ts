/**
 * Which concepts of the W3C Data Privacy Vocabulary (version 2, https://w3id.org/dpv) the taxonomy's ids stand for.
 * A category without a fitting concept has none here, and takes that of its nearest listed ancestor, or is left out of
 * the DPV part of an export. "Legal duties and claims", say, is more than `LegalCompliance`.
 */
import { CATEGORIES, listedCategory, type Facet } from '../taxonomy.ts';

export const DPV_CONTEXT = {
  dpv: 'https://w3id.org/dpv#',
  'dpv-pd': 'https://w3id.org/dpv/pd#',
  'dpv-loc': 'https://w3id.org/dpv/loc#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  dct: 'http://purl.org/dc/terms/',
  owl: 'http://www.w3.org/2002/07/owl#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  /** Terms of the report itself: stance, hedging, category, finding. */
  sp: 'urn:smallprint:report:1#',
} as const;

const PURPOSES: Readonly<Record<string, string>> = {
  service: 'ServiceProvision',
  account: 'AccountManagement',
  payment: 'PaymentManagement',
  support: 'CustomerCare',
  communication: 'CommunicationManagement',
  'additional-service': 'ServiceProvision',
  personalization: 'Personalisation',
  analytics: 'ServiceUsageAnalytics',
  research: 'ResearchAndDevelopment',
  'research.improvement': 'ImproveExistingProductsAndServices',
  marketing: 'Marketing',
  advertising: 'Advertising',
  security: 'EnforceSecurity',
  'security.operation': 'TechnicalServiceProvision',
  'fraud-prevention': 'FraudPreventionAndDetection',
  employment: 'HumanResourceManagement',
};

const LEGAL_BASES: Readonly<Record<string, string>> = {
  consent: 'Consent',
  contract: 'Contract',
  'legal-obligation': 'LegalObligation',
  'legitimate-interest': 'LegitimateInterest',
  'vital-interest': 'VitalInterest',
  'public-task': 'PublicInterest',
};

/** What a recipient is besides a `dpv:Recipient`. Whether it is a processor in law, a notice seldom says. */
const RECIPIENTS: Readonly<Record<string, string>> = {
  affiliate: 'Organisation',
  'service-provider': 'ServiceProvider',
  'payment-processor': 'ServiceProvider',
  'analytics-provider': 'ServiceProvider',
  government: 'GovernmentalOrganisation',
  'third-party': 'ThirdParty',
};

const SOURCES: Readonly<Record<string, string>> = {
  user: 'DataSubjectDataSource',
  'third-party': 'ThirdPartyDataSource',
  public: 'PublicDataSource',
};

/** Of data and of sharing. To sell is, in DPV, a purpose. */
const ACTIONS: Readonly<Record<string, string>> = {
  collect: 'Collect',
  'collect-on-site': 'Collect',
  use: 'Use',
  share: 'Share',
  disclose: 'Disclose',
  transfer: 'Transfer',
};

/** Articles of the GDPR, which DPV's extension names by their number. For notices that name the GDPR. */
const GDPR_RIGHTS: Readonly<Record<string, string>> = {
  access: 'A15',
  rectification: 'A16',
  erasure: 'A17',
  restriction: 'A18',
  portability: 'A20',
  objection: 'A21',
  'no-automated-decision': 'A22',
  'withdraw-consent': 'A7-3',
  complaint: 'A77',
};

const DATA_WITHOUT_PD: Readonly<Record<string, string>> = {
  generic: 'dpv:PersonalData',
  inference: 'dpv:InferredPersonalData',
};

/** The concept for a category of data: its own, else that of the nearest listed ancestor that has one. */
export function dataConcept(category: string): string | undefined {
  for (let at = listedCategory('data', category); at; at = listedCategory('data', parentOf(at))) {
    const { pd } = CATEGORIES.data[at] ?? {};
    if (pd) return `dpv-pd:${pd}`;
    if (Object.hasOwn(DATA_WITHOUT_PD, at)) return DATA_WITHOUT_PD[at];
  }
  return undefined;
}

export function purposeConcept(category: string): string | undefined {
  return concept(PURPOSES, 'purpose', category);
}

export function legalBasisConcept(category: string): string | undefined {
  return concept(LEGAL_BASES, 'legal-basis', category);
}

export function recipientConcept(category: string): string | undefined {
  return concept(RECIPIENTS, 'sharing', category);
}

export function sourceConcept(category: string): string | undefined {
  return concept(SOURCES, 'source', category);
}

export function actionConcept(action: string): string | undefined {
  return Object.hasOwn(ACTIONS, action) ? `dpv:${ACTIONS[action]}` : undefined;
}

export function gdprRight(category: string): string | undefined {
  return concept(GDPR_RIGHTS, 'right', category, 'eu-gdpr');
}

function concept(
  terms: Readonly<Record<string, string>>,
  facet: Facet,
  category: string,
  prefix = 'dpv',
): string | undefined {
  for (let at = listedCategory(facet, category); at; at = listedCategory(facet, parentOf(at))) {
    if (Object.hasOwn(terms, at)) return `${prefix}:${terms[at]}`;
  }
  return undefined;
}

function parentOf(category: string): string {
  return category.slice(0, Math.max(0, category.lastIndexOf('.')));
}
