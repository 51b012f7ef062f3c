/**
 * The vocabulary of a report: facets, their categories, and the items that a notice is checked for.
 * Ids are dotted, most general first; a finding may go deeper than this list, never beside it.
 */

/** What is known of a category besides its id. `pd` is a W3C DPV personal-data concept, `ccpa` a category letter of Cal. Civ. Code 1798.140(v). */
export interface CategoryInfo {
  readonly label: string;
  readonly pd?: string;
  readonly ccpa?: string;
}

/** The facets in the order in which people are shown them. */
export const FACETS = [
  'data',
  'sharing',
  'contact',
  'controller',
  'purpose',
  'legal-basis',
  'source',
  'retention',
  'right',
  'choice',
  'transfer',
  'security',
  'audience',
  'signal',
  'automated-decision',
  'mandatory',
  'change',
  'date',
  'scope',
] as const;

export type Facet = (typeof FACETS)[number];

export const FACET_LABELS: Readonly<Record<Facet, string>> = {
  data: 'Data',
  sharing: 'Sharing',
  contact: 'Contact',
  controller: 'Who is responsible',
  purpose: 'Purposes',
  'legal-basis': 'Legal bases',
  source: 'Sources of data',
  retention: 'Retention',
  right: 'Your rights',
  choice: 'Your choices',
  transfer: 'International transfers',
  security: 'Security',
  audience: 'Specific audiences',
  signal: 'Browser signals',
  'automated-decision': 'Automated decisions',
  mandatory: 'Must you give data?',
  change: 'Changes to the notice',
  date: 'Dates',
  scope: 'Scope',
};

export const CATEGORIES: Readonly<Record<Facet, Readonly<Record<string, CategoryInfo>>>> = {
  data: {
    generic: { label: 'Personal data in general' },
    contact: { label: 'Contact details', pd: 'Contact', ccpa: 'A' },
    'contact.name': { label: 'Name', pd: 'Name' },
    'contact.email': { label: 'E-mail address', pd: 'EmailAddress' },
    'contact.phone': { label: 'Phone number', pd: 'TelephoneNumber' },
    'contact.postal-address': { label: 'Postal address', pd: 'PhysicalAddress' },
    'contact.city': { label: 'City or region', pd: 'City' },
    'contact.postal-code': { label: 'Postal code', pd: 'PostalCode' },
    'contact.emergency': { label: 'Emergency or next-of-kin contact' },
    'government-id': { label: 'Identity documents and numbers', pd: 'OfficialID', ccpa: 'L' },
    demographic: { label: 'Demographic', pd: 'Demographic', ccpa: 'C' },
    'demographic.age': { label: 'Age or date of birth', pd: 'Age' },
    'demographic.gender': { label: 'Gender', pd: 'Gender' },
    'demographic.race': { label: 'Race or ethnicity', pd: 'Race', ccpa: 'L' },
    'demographic.religion': { label: 'Religious or philosophical belief', pd: 'Religion', ccpa: 'L' },
    'demographic.politics': { label: 'Political opinion', pd: 'PoliticalOpinion' },
    'demographic.union': { label: 'Trade-union membership', pd: 'TradeUnionMembership', ccpa: 'L' },
    'demographic.sexual': { label: 'Sex life or orientation', pd: 'Sexual', ccpa: 'L' },
    'demographic.nationality': { label: 'Nationality or immigration status', pd: 'Nationality', ccpa: 'L' },
    'demographic.language': { label: 'Language', pd: 'Language' },
    'demographic.family': { label: 'Family or household', pd: 'Family' },
    'demographic.education': { label: 'Education', pd: 'Education', ccpa: 'J' },
    'demographic.employment': { label: 'Occupation or employment', pd: 'Professional', ccpa: 'I' },
    financial: { label: 'Financial', pd: 'Financial', ccpa: 'B' },
    'financial.payment-card': { label: 'Payment card', pd: 'PaymentCard', ccpa: 'L' },
    'financial.bank-account': { label: 'Bank account', pd: 'BankAccount', ccpa: 'L' },
    'financial.transactions': { label: 'Purchases and transactions', pd: 'Transaction', ccpa: 'D' },
    'financial.credit': { label: 'Credit history or score', pd: 'Credit' },
    'financial.income': { label: 'Income', pd: 'Income' },
    health: { label: 'Health', pd: 'MedicalHealth', ccpa: 'L' },
    biometric: { label: 'Biometric', pd: 'Biometric', ccpa: 'E' },
    genetic: { label: 'Genetic', pd: 'Genetic', ccpa: 'L' },
    criminal: { label: 'Criminal records', pd: 'Criminal' },
    location: { label: 'Location', pd: 'Location', ccpa: 'G' },
    'location.precise': { label: 'Precise location (GPS)', ccpa: 'L' },
    'location.ip': { label: 'Location from IP address' },
    'location.wifi': { label: 'Location from Wi-Fi' },
    'location.cell-tower': { label: 'Location from cell towers' },
    'location.bluetooth': { label: 'Location from Bluetooth' },
    'location.room': { label: 'Room or place of installation' },
    identifier: { label: 'Online and device identifiers', pd: 'Identifying', ccpa: 'A' },
    'identifier.ip-address': { label: 'IP address', pd: 'IPAddress' },
    'identifier.device': { label: 'Device ID', pd: 'UID' },
    'identifier.advertising': { label: 'Advertising ID' },
    'identifier.mac': { label: 'MAC address', pd: 'MACAddress' },
    'identifier.imei': { label: 'IMEI' },
    'identifier.imsi': { label: 'IMSI' },
    'identifier.sim': { label: 'SIM serial' },
    'identifier.carrier': { label: 'Mobile carrier' },
    'identifier.network': { label: 'Wi-Fi network name' },
    device: { label: 'Device and software information', pd: 'DeviceBased', ccpa: 'F' },
    'device.operating-system': { label: 'Operating system', pd: 'DeviceOperatingSystem' },
    'device.browser': { label: 'Browser', pd: 'UserAgent' },
    'device.model': { label: 'Device make or model' },
    'device.name': { label: 'Device name' },
    'device.firmware': { label: 'Firmware or app version' },
    'device.state': { label: 'Device state and settings' },
    'device.sensor': { label: 'Sensor readings' },
    'device.diagnostics': { label: 'Crash, error and diagnostic data' },
    tracking: { label: 'Cookies and tracking elements', pd: 'Tracking', ccpa: 'F' },
    'tracking.cookie': { label: 'Cookies' },
    'tracking.pixel': { label: 'Pixels and beacons' },
    'tracking.storage': { label: 'Local storage' },
    'tracking.fingerprint': { label: 'Fingerprint', pd: 'BrowserFingerprint' },
    'tracking.sdk': { label: 'Third-party SDKs' },
    activity: { label: 'Online activity and usage', pd: 'BrowsingBehavior', ccpa: 'F' },
    'activity.browsing': { label: 'Pages viewed, browsing history', pd: 'BrowserHistory' },
    'activity.search': { label: 'Search history' },
    'activity.usage': { label: 'App or service usage', pd: 'ServiceConsumptionBehavior' },
    'activity.referrer': { label: 'Referring page', pd: 'BrowsingReferral' },
    'activity.communication': { label: 'Interaction with messages and ads' },
    account: { label: 'Account and profile', pd: 'Profile' },
    'account.username': { label: 'User name', pd: 'Username' },
    'account.password': { label: 'Password or credentials', ccpa: 'L' },
    'account.preferences': { label: 'Preferences and interests', pd: 'Preference' },
    'account.sign-on': { label: 'Single sign-on data' },
    social: { label: 'Social-media data', pd: 'SocialNetwork' },
    'social.contacts': { label: 'Address book and friends' },
    content: { label: 'User content and communications', ccpa: 'L' },
    'content.messages': { label: 'Messages', pd: 'Communication' },
    'content.support': { label: 'Feedback and support requests' },
    'content.survey': { label: 'Survey answers' },
    'content.photo': { label: 'Photos and videos', ccpa: 'H' },
    'content.audio': { label: 'Voice and audio', ccpa: 'H' },
    'content.file': { label: 'Files and documents' },
    'content.calendar': { label: 'Calendar' },
    'content.application': { label: 'Job applications and CVs', ccpa: 'I' },
    vehicle: { label: 'Vehicle data', pd: 'Vehicle' },
    inference: { label: 'Inferences and profiles drawn', ccpa: 'K' },
    aggregated: { label: 'Aggregated or anonymous data' },
  },
  sharing: {
    affiliate: { label: 'Group or partner companies' },
    'service-provider': { label: 'Service providers' },
    'payment-processor': { label: 'Payment processors' },
    advertiser: { label: 'Advertisers and ad networks' },
    'analytics-provider': { label: 'Analytics providers' },
    'social-network': { label: 'Social networks' },
    'business-partner': { label: 'Business partners' },
    'data-broker': { label: 'Data brokers' },
    government: { label: 'Courts and authorities' },
    acquirer: { label: 'Buyer or successor' },
    'professional-adviser': { label: 'Auditors, lawyers, insurers' },
    'other-users': { label: 'Other users' },
    public: { label: 'The public' },
    employer: { label: 'Employer, school or account administrator' },
    'third-party': { label: 'Third parties, not named' },
    anyone: { label: 'Anyone' },
  },
  contact: {
    email: { label: 'E-mail' },
    phone: { label: 'Phone' },
    fax: { label: 'Fax' },
    postal: { label: 'Postal address' },
    'web-form': { label: 'Web form' },
    url: { label: 'Web page' },
    'in-app': { label: 'Place in the app' },
  },
  controller: {
    name: { label: 'Who is responsible for the data' },
    establishment: { label: 'Country of establishment' },
    representative: { label: 'Representative' },
    joint: { label: 'Joint controllers' },
  },
  purpose: {
    service: { label: 'Providing the service' },
    account: { label: 'Running an account' },
    payment: { label: 'Payment' },
    support: { label: 'Customer support' },
    communication: { label: 'Communicating with you' },
    'additional-service': { label: 'Extra features' },
    personalization: { label: 'Personalization' },
    analytics: { label: 'Analytics' },
    research: { label: 'Research' },
    'research.improvement': { label: 'Improving the service' },
    marketing: { label: 'Marketing' },
    advertising: { label: 'Advertising' },
    security: { label: 'Security' },
    'security.operation': { label: 'Keeping the service running' },
    'fraud-prevention': { label: 'Fraud prevention' },
    legal: { label: 'Legal duties and claims' },
    merger: { label: 'Merger or sale of the business' },
    employment: { label: 'Recruiting and employment' },
    unspecified: { label: 'Purpose not named' },
  },
  'legal-basis': {
    consent: { label: 'Consent' },
    contract: { label: 'Contract' },
    'legal-obligation': { label: 'Legal obligation' },
    'legitimate-interest': { label: 'Legitimate interests' },
    'vital-interest': { label: 'Vital interests' },
    'public-task': { label: 'Public task' },
  },
  source: {
    user: { label: 'From you' },
    device: { label: 'From your device' },
    'third-party': { label: 'From third parties' },
    public: { label: 'From public sources' },
    affiliate: { label: 'From affiliates' },
  },
  retention: {
    'stated-period': { label: 'A stated period' },
    limited: { label: 'As long as needed' },
    indefinite: { label: 'Without limit' },
    criteria: { label: 'By stated criteria' },
    unspecified: { label: 'Kept, without saying how long' },
  },
  right: {
    know: { label: 'To be told' },
    access: { label: 'Access' },
    rectification: { label: 'Correct' },
    erasure: { label: 'Delete' },
    restriction: { label: 'Restrict' },
    objection: { label: 'Object' },
    portability: { label: 'Portability' },
    'withdraw-consent': { label: 'Withdraw consent' },
    complaint: { label: 'Complain to an authority' },
    'opt-out-of-sale': { label: 'Opt out of sale or sharing' },
    'limit-sensitive': { label: 'Limit use of sensitive data' },
    'non-discrimination': { label: 'Non discrimination' },
    'no-automated-decision': { label: 'No purely automated decision' },
    deactivate: { label: 'Deactivate the account' },
    'authorised-agent': { label: 'Use an authorised agent' },
    unspecified: { label: 'Rights named without saying which' },
  },
  choice: {
    'opt-in': { label: 'Opt in' },
    'opt-out-link': { label: 'Opt out by a link' },
    'opt-out-contact': { label: 'Opt out by writing' },
    'opt-out': { label: 'Opt out' },
    setting: { label: 'Settings' },
    'third-party-control': { label: "A third party's controls" },
    'browser-control': { label: 'Browser or device controls' },
    'do-not-use': { label: 'Not using the service' },
  },
  transfer: {
    'third-country': { label: 'To another country' },
    country: { label: 'A named country' },
    adequacy: { label: 'Adequacy decision' },
    'standard-clauses': { label: 'Standard contractual clauses' },
    'binding-rules': { label: 'Binding corporate rules' },
    framework: { label: 'Transfer framework' },
    safeguard: { label: 'Safeguards' },
  },
  security: {
    generic: { label: 'General measures' },
    'encryption-in-transit': { label: 'Encryption in transit' },
    'encryption-at-rest': { label: 'Encryption at rest' },
    'access-control': { label: 'Access control' },
    authentication: { label: 'Authentication' },
    program: { label: 'Security programme' },
    audit: { label: 'Audit' },
    training: { label: 'Training' },
    'breach-notification': { label: 'Breach notification' },
    'no-guarantee': { label: 'No guarantee' },
  },
  audience: {
    children: { label: 'Children' },
    california: { label: 'California' },
    europe: { label: 'Europe' },
    'other-region': { label: 'Another region' },
  },
  signal: {
    'do-not-track': { label: 'Do Not Track' },
    'global-privacy-control': { label: 'Global Privacy Control' },
  },
  'automated-decision': {
    profiling: { label: 'Profiling' },
    decision: { label: 'Automated decisions' },
  },
  mandatory: {
    required: { label: 'Data that must be given' },
    consequence: { label: 'What follows without it' },
  },
  change: {
    notice: { label: 'How changes are announced' },
    'reserve-right': { label: 'May change at any time' },
    'continued-use': { label: 'Continued use is agreement' },
  },
  date: {
    updated: { label: 'Last updated' },
    effective: { label: 'In effect from' },
    published: { label: 'Published' },
  },
  scope: {
    products: { label: 'What it covers' },
    'third-party-sites': { label: 'Other sites not covered' },
    precedence: { label: 'Which text prevails' },
  },
};

/** A finding counts for a checklist item when one of its selectors takes it. */
export interface ChecklistSelector {
  readonly facet: Facet;
  /** Taken with everything below it; absent: every category. */
  readonly category?: string;
  /** Attribute values that the finding must have. */
  readonly has?: Readonly<Record<string, string>>;
  /** Attribute values that the finding must not have. */
  readonly hasNot?: Readonly<Record<string, readonly string[]>>;
}

export interface ChecklistItem {
  readonly label: string;
  readonly selectors: readonly ChecklistSelector[];
}

export const CHECKLIST: Readonly<Record<string, ChecklistItem>> = {
  'controller-name': {
    label: 'Name of the controller',
    selectors: [{ facet: 'controller', category: 'name' }],
  },
  'controller-contact': {
    label: 'Contact of the controller',
    selectors: [{ facet: 'contact', hasNot: { role: ['dpo', 'third-party', 'supervisory-authority'] } }],
  },
  'dpo-contact': {
    label: 'Contact of the data protection officer',
    selectors: [{ facet: 'contact', has: { role: 'dpo' } }],
  },
  'data-categories': {
    label: 'Categories of data',
    selectors: [{ facet: 'data', hasNot: { place: ['device'] } }],
  },
  purposes: {
    label: 'Purposes',
    selectors: [{ facet: 'purpose' }],
  },
  'legal-basis': {
    label: 'Legal basis',
    selectors: [
      { facet: 'legal-basis', category: 'consent' },
      { facet: 'legal-basis', category: 'contract' },
      { facet: 'legal-basis', category: 'legal-obligation' },
      { facet: 'legal-basis', category: 'vital-interest' },
      { facet: 'legal-basis', category: 'public-task' },
    ],
  },
  'legitimate-interests': {
    label: 'Legitimate interests',
    selectors: [{ facet: 'legal-basis', category: 'legitimate-interest' }],
  },
  'source-of-data': {
    label: 'Source of the data',
    selectors: [{ facet: 'source' }],
  },
  retention: {
    label: 'Retention period',
    selectors: [{ facet: 'retention' }],
  },
  recipients: {
    label: 'Recipients',
    selectors: [{ facet: 'sharing' }],
  },
  'third-country-transfers': {
    label: 'Transfers to other countries',
    selectors: [{ facet: 'transfer' }],
  },
  'mandatory-disclosure': {
    label: 'Whether data must be given',
    selectors: [{ facet: 'mandatory' }],
  },
  'automated-decision-making': {
    label: 'Automated decision-making',
    selectors: [{ facet: 'automated-decision' }],
  },
  'right-access': {
    label: 'Right of access',
    selectors: [
      { facet: 'right', category: 'access' },
      { facet: 'right', category: 'know' },
    ],
  },
  'right-rectification': {
    label: 'Right to rectification',
    selectors: [{ facet: 'right', category: 'rectification' }],
  },
  'right-erasure': {
    label: 'Right to erasure',
    selectors: [{ facet: 'right', category: 'erasure' }],
  },
  'right-restriction': {
    label: 'Right to restriction',
    selectors: [{ facet: 'right', category: 'restriction' }],
  },
  'right-objection': {
    label: 'Right to object',
    selectors: [{ facet: 'right', category: 'objection' }],
  },
  'right-portability': {
    label: 'Right to portability',
    selectors: [{ facet: 'right', category: 'portability' }],
  },
  'right-withdraw-consent': {
    label: 'Right to withdraw consent',
    selectors: [{ facet: 'right', category: 'withdraw-consent' }],
  },
  'right-complaint': {
    label: 'Right to complain',
    selectors: [{ facet: 'right', category: 'complaint' }],
  },
  'sale-or-share': {
    label: 'Whether data is sold',
    selectors: [{ facet: 'sharing', has: { action: 'sell' } }],
  },
  'right-opt-out-of-sale': {
    label: 'Right to opt out of sale',
    selectors: [{ facet: 'right', category: 'opt-out-of-sale' }],
  },
  'right-limit-sensitive': {
    label: 'Right to limit use of sensitive data',
    selectors: [{ facet: 'right', category: 'limit-sensitive' }],
  },
  'right-non-discrimination': {
    label: 'Right to equal treatment',
    selectors: [{ facet: 'right', category: 'non-discrimination' }],
  },
  'last-updated': {
    label: 'Date of the notice',
    selectors: [
      { facet: 'date', category: 'updated' },
      { facet: 'date', category: 'effective' },
    ],
  },
  children: {
    label: 'Children',
    selectors: [{ facet: 'audience', category: 'children' }],
  },
  security: {
    label: 'Security',
    selectors: [{ facet: 'security' }],
  },
  changes: {
    label: 'Changes to the notice',
    selectors: [{ facet: 'change' }],
  },
};

/** Is `id` the category `root` or one below it? */
export function isWithin(id: string, root: string): boolean {
  return id === root || id.startsWith(`${root}.`);
}

/** The nearest listed ancestor of a category (itself included), or undefined if the facet does not know it. */
export function listedCategory(facet: Facet, id: string): string | undefined {
  const known = CATEGORIES[facet];
  for (let at = id; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (Object.hasOwn(known, at)) return at;
  }
  return undefined;
}

/** The words for a category, for people. An id deeper than the list is named by its nearest listed ancestor. */
export function categoryLabel(facet: Facet, id: string): string {
  const listed = listedCategory(facet, id);
  return (listed && CATEGORIES[facet][listed]?.label) || id;
}
