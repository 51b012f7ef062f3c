/**
 * Reports as TILT documents. What the notice denies is left out, or stands as a `false` that is not listed under
 * `_notStated` (of a part alone, it is left out); what it says of a part has the words for it in its category; statements are joined to a category of data only where the notice makes both in one sentence. All
 * others stand under one entry for personal data as such.
 */
import type { ContactRole, Finding, Report } from '../report.ts';
import { deniesWhole, staysOnDevice } from '../report-facts.ts';
import { categoryLabel, listedCategory } from '../taxonomy.ts';
import { groupBy } from '../group-by.ts';
import { quoteOf, StatementIndex, valueOrPhrase } from './same-statement.ts';
import { dataDisclosedOf, UNLINKED } from './tilt-data.ts';
import {
  complete,
  evidenceOf,
  PLACEHOLDERS,
  type TiltDocument,
  type TiltEntity,
  type TiltGuarantee,
  type TiltRight,
} from './tilt-document.ts';

export interface TiltOptions {
  /** ISO 8601: when the notice was saved, which no report knows. Default: the notice's own date, if it states one. */
  readonly savedAt?: string;
  /** Which of the saved versions of this notice it is. Default 1. */
  readonly version?: number;
}

const NOTE =
  'Extracted by rules from the text of the notice; no person has checked it. Fields listed in _notStated hold placeholders: the text does not state them, as far as was found.';

/** One report as a TILT document. A page that is no notice gives one full of placeholders. Same input, same output. */
export function toTilt(report: Report, options: TiltOptions = {}): TiltDocument {
  const said = report.findings.filter((finding) => finding.stance !== 'denied' && !staysOnDevice(finding));
  const access = rightOf(report, ['access', 'portability']);
  return {
    meta: metaOf(report, options),
    controller: controllerOf(said),
    dataProtectionOfficer: entityOf(said, 'dpo'),
    dataDisclosed: dataDisclosedOf(said),
    thirdCountryTransfers: transfersOf(said),
    accessAndDataPortability: {
      ...access,
      administrativeFee: complete<{ amount: number; currency: string }>(
        { amount: undefined, currency: undefined },
        { amount: 0 },
      ),
      dataFormat: '',
      _notStated: [...(access._notStated ?? []), 'identificationEvidences', 'dataFormat'],
    },
    sources: sourcesOf(said),
    rightToInformation: rightOf(report, ['know', 'access']),
    rightToRectificationOrDeletion: rightOf(report, ['rectification', 'erasure']),
    rightToDataPortability: rightOf(report, ['portability']),
    rightToWithdrawConsent: rightOf(report, ['withdraw-consent']),
    rightToComplain: {
      ...rightOf(report, ['complaint']),
      supervisoryAuthority: entityOf(said, 'supervisory-authority'),
    },
    automatedDecisionMaking: automatedDecisionsOf(report),
    // A notice's announcements of its own changes are none of its purposes.
    changesOfPurpose: [],
  };
}

/** As JSON, two spaces, a newline at the end. */
export function formatTilt(report: Report, options?: TiltOptions): string {
  return `${JSON.stringify(toTilt(report, options), null, 2)}\n`;
}

function metaOf({ source, analyser, findings, warnings }: Report, options: TiltOptions): TiltDocument['meta'] {
  const dates = findings.filter((finding) => finding.facet === 'date' && finding.value !== undefined);
  const noticeDate = (dates.find(({ category }) => category === 'updated') ?? dates[0])?.value;
  const date = options.savedAt ?? isoDate(noticeDate);
  const known = complete<Pick<TiltDocument['meta'], 'name' | 'created' | 'modified' | 'language' | 'url' | 'status'>>(
    {
      name: firstValue(findings, 'controller', 'name'),
      created: date,
      modified: date,
      language: /^[a-z]{2}$/u.test(source.language) ? source.language : undefined,
      // Whether a notice is in force cannot be read from it.
      status: undefined,
      url: source.url,
    },
    { ...PLACEHOLDERS, created: PLACEHOLDERS.date, modified: PLACEHOLDERS.date, status: 'active' },
  );
  return {
    _id: `smallprint-${source.sha256}`,
    ...known,
    version: options.version ?? 1,
    _hash: source.sha256,
    _extraction: {
      machineExtracted: true,
      analyser: analyser.name,
      version: analyser.version,
      rules: analyser.rules,
      note: NOTE,
      ...(warnings.length > 0 ? { warnings } : {}),
    },
  };
}

/** A day, a month or a year. */
function isoDate(value: string | undefined): string | undefined {
  return value !== undefined && /^\d{4}(?:-\d{2}){0,2}$/u.test(value) ? value : undefined;
}

function controllerOf(said: readonly Finding[]): TiltDocument['controller'] {
  const representative = contactsOf(said, 'representative');
  const phone = representative('phone');
  return {
    ...complete<{ name: string; address: string; country: string }>(
      {
        name: firstValue(said, 'controller', 'name'),
        address: contactsOf(said, 'controller')('postal') ?? contactsOf(said, 'general')('postal'),
        country: countryOf(firstValue(said, 'controller', 'establishment')),
      },
      PLACEHOLDERS,
    ),
    representative: {
      ...complete<{ name: string; email: string }>(
        { name: firstValue(said, 'controller', 'representative'), email: representative('email') },
        PLACEHOLDERS,
      ),
      ...(phone === undefined ? {} : { phone }),
    },
  };
}

function countryOf(code: string | undefined): string | undefined {
  return code !== undefined && /^[A-Z]{2}$/u.test(code) ? code : undefined;
}

function entityOf(said: readonly Finding[], role: ContactRole): TiltDocument['dataProtectionOfficer'] {
  const contact = contactsOf(said, role);
  return complete<TiltEntity>({
    name: undefined,
    address: contact('postal'),
    country: undefined,
    email: contact('email'),
    phone: contact('phone'),
  });
}

/** The first contact of a kind that the notice gives for a role. */
function contactsOf(said: readonly Finding[], role: ContactRole): (category: string) => string | undefined {
  const own = said.filter((finding) => finding.facet === 'contact' && finding.attributes.role === role);
  return (category) => {
    const found = own.find((finding) => finding.category === category);
    return found && valueOrPhrase(found);
  };
}

function firstValue(findings: readonly Finding[], facet: Finding['facet'], category: string): string | undefined {
  return findings.find(
    (finding) =>
      finding.facet === facet &&
      finding.category === category &&
      finding.stance !== 'denied' &&
      finding.value !== undefined,
  )?.value;
}

/** One entry a country; what is said of transfers without naming one stands in an entry of its own. */
function transfersOf(said: readonly Finding[]): TiltDocument['thirdCountryTransfers'] {
  const transfers = said.filter(({ facet }) => facet === 'transfer');
  const index = new StatementIndex(transfers);
  const countries = groupBy(
    transfers.filter(({ category, value }) => category === 'country' && value !== undefined),
    ({ value }) => value ?? '',
  );
  const linked = new Set<Finding>();
  const entries = [...countries].map(([country, members]) => {
    const around = index
      .aroundAll(members)
      .filter((finding) => finding.category !== 'country' || finding.value === country);
    for (const finding of around) linked.add(finding);
    return transferEntry(country, around);
  });
  const loose = transfers.filter((finding) => !linked.has(finding));
  return loose.length > 0 ? [...entries, transferEntry(undefined, loose)] : entries;
}

function transferEntry(
  country: string | undefined,
  findings: readonly Finding[],
): TiltDocument['thirdCountryTransfers'][number] {
  const guarantee = (...categories: string[]): TiltGuarantee => {
    const found = findings.filter(({ category }) => categories.includes(category));
    return complete<Omit<TiltGuarantee, '_notStated'>>(
      {
        available: found.length > 0 ? true : undefined,
        description: found.length > 0 ? [...new Set(found.map(quoteOf))].join('\n') : undefined,
      },
      { available: false },
    );
  };
  return {
    ...complete<{ country: string }>({ country }),
    adequacyDecision: guarantee('adequacy'),
    appropriateGuarantees: guarantee('standard-clauses', 'binding-rules', 'framework', 'safeguard'),
    presenceOfEnforceableRightsAndEffectiveRemedies: guarantee(),
    standardDataProtectionClause: guarantee('standard-clauses'),
    _evidence: findings.map(evidenceOf),
  };
}

/**
 * A right is `available` where the notice grants it, perhaps under a condition or to some, and unavailable where it only
 * denies it as a whole.
 */
function rightOf({ findings }: Report, categories: readonly string[]): TiltRight {
  const found = findings.filter(({ facet, category }) => facet === 'right' && categories.includes(category));
  const granted = found.filter(({ stance }) => stance !== 'denied');
  const told = granted.length > 0 ? granted : found.filter(deniesWhole);
  const contacts = new StatementIndex(findings.filter(({ facet }) => facet === 'contact' || facet === 'right'));
  const email = contacts
    .aroundAll(granted)
    .find((finding) => finding.facet === 'contact' && finding.category === 'email');
  const isForPublisher = granted.some(({ category }) => category !== 'complaint');
  const right = complete<Omit<TiltRight, 'identificationEvidences' | '_evidence' | '_notStated'>>(
    {
      available: told.length > 0 ? granted.length > 0 : undefined,
      description: told.length > 0 ? [...new Set(told.map(quoteOf))].join('\n') : undefined,
      url: granted.map(({ attributes }) => ('url' in attributes ? attributes.url : undefined)).find(Boolean),
      // Complaints go to an authority, which the publisher's address is not.
      email: email?.value ?? (isForPublisher ? contactsOf(findings, 'rights')('email') : undefined),
    },
    { available: false },
  );
  return {
    ...right,
    identificationEvidences: [],
    ...(told.length > 0 ? { _evidence: told.map(evidenceOf) } : {}),
  };
}

/** Sources other than the person and their device, as Article 14 asks. */
function sourcesOf(said: readonly Finding[]): TiltDocument['sources'] {
  const others = said.filter(
    ({ facet, category }) => facet === 'source' && ['third-party', 'public', 'affiliate'].includes(category),
  );
  const index = new StatementIndex(said);
  const byCategory = new Map<string, Finding[]>();
  for (const finding of others) {
    const named = index
      .around(finding)
      .flatMap((other) =>
        other.facet === 'data' && other.attributes.origin === 'other-source'
          ? (listedCategory('data', other.category) ?? [])
          : [],
      );
    for (const category of named.length > 0 ? new Set(named) : [UNLINKED]) {
      const known = byCategory.get(category);
      if (known) known.push(finding);
      else byCategory.set(category, [finding]);
    }
  }
  return [...byCategory].map(([category, findings]) => ({
    _id: category,
    dataCategory: categoryLabel('data', category),
    sources: findings.map((finding) => ({
      ...complete<{ description: string; url: string; publiclyAvailable: boolean }>(
        {
          description: quoteOf(finding),
          url: undefined,
          publiclyAvailable: finding.category === 'public' ? true : undefined,
        },
        { publiclyAvailable: false },
      ),
      ...evidenceOf(finding),
    })),
  }));
}

/** Profiling alone is no automated decision. */
function automatedDecisionsOf({ findings }: Report): TiltDocument['automatedDecisionMaking'] {
  const found = findings.filter(
    (finding) =>
      finding.facet === 'automated-decision' &&
      finding.category === 'decision' &&
      (finding.stance !== 'denied' || deniesWhole(finding)),
  );
  const isInUse = found.some(({ stance }) => stance !== 'denied');
  return {
    ...complete<{ inUse: boolean; logicInvolved: string; scopeAndIntendedEffects: string }>(
      { inUse: found.length > 0 ? isInUse : undefined, logicInvolved: undefined, scopeAndIntendedEffects: undefined },
      { inUse: false },
    ),
    ...(found.length > 0 ? { _evidence: found.map(evidenceOf) } : {}),
  };
}
