/** The categories of data in a TILT document, each with the purposes, grounds, recipients and periods said of it. */
import type { Finding, FindingOf } from '../report.ts';
import { categoryLabel, CATEGORIES, listedCategory } from '../taxonomy.ts';
import { groupBy } from '../group-by.ts';
import { namesGdpr, quoteOf, StatementIndex } from './same-statement.ts';
import { complete, evidenceOf, narrowed, type TiltDataDisclosed } from './tilt-document.ts';

/** The entry for what the notice says of personal data as such. */
export const UNLINKED = 'generic';

/** Article 6(1) GDPR, in TILT's way of citing. */
const REFERENCES: Readonly<Record<string, string>> = {
  consent: 'GDPR-6-1-a',
  contract: 'GDPR-6-1-b',
  'legal-obligation': 'GDPR-6-1-c',
  'vital-interest': 'GDPR-6-1-d',
  'public-task': 'GDPR-6-1-e',
  'legitimate-interest': 'GDPR-6-1-f',
};

/** One entry a category that the publisher collects or uses, and one for what is not tied to a category. */
export function dataDisclosedOf(said: readonly Finding[]): TiltDataDisclosed[] {
  const index = new StatementIndex(said);
  const collected = said.filter(
    (finding): finding is FindingOf<'data'> => finding.facet === 'data' && finding.attributes.party === 'first',
  );
  const byCategory = groupBy(collected, ({ category }) => listedCategory('data', category) ?? UNLINKED);
  const related = new Map<string, Set<Finding>>();
  const linked = new Set<Finding>();
  for (const [category, members] of byCategory) {
    const around = new Set(index.aroundAll(members).filter((finding) => dataNamedBy(finding).length === 0));
    related.set(category, around);
    if (category !== UNLINKED) for (const finding of around) linked.add(finding);
  }
  // Sharing and keeping say themselves which data they are about, wherever these are collected.
  for (const finding of said) {
    for (const category of dataNamedBy(finding)) {
      const around = related.get(listedCategory('data', category) ?? UNLINKED);
      if (!around) continue;
      around.add(finding);
      linked.add(finding);
    }
  }
  const loose = said.filter((finding) => !linked.has(finding));
  const rest = new Set([...(related.get(UNLINKED) ?? []), ...loose]);
  const entries = Object.keys(CATEGORIES.data)
    .filter((category) => category !== UNLINKED && byCategory.has(category))
    .map((category) => entryOf(category, byCategory.get(category) ?? [], related.get(category) ?? new Set()));
  const general = entryOf(UNLINKED, byCategory.get(UNLINKED) ?? [], rest);
  return general._evidence.length > 0 || saysAnything(general) ? [...entries, general] : entries;
}

function dataNamedBy(finding: Finding): readonly string[] {
  return finding.facet === 'sharing' || finding.facet === 'retention' ? (finding.attributes.data ?? []) : [];
}

function saysAnything({
  purposes,
  legalBases,
  legitimateInterests,
  recipients,
  storage,
  nonDisclosure,
}: TiltDataDisclosed) {
  const lists = [purposes, legalBases, legitimateInterests, recipients, storage];
  return (
    lists.some((list) => list.length > 0) || nonDisclosure.obligationToProvide || nonDisclosure.consequences !== ''
  );
}

function entryOf(category: string, members: readonly Finding[], related: ReadonlySet<Finding>): TiltDataDisclosed {
  const of = <F extends Finding['facet']>(facet: F): (Finding & { facet: F })[] =>
    [...related].filter((finding): finding is Finding & { facet: F } => finding.facet === facet).toSorted(inTextOrder);
  const bases = of('legal-basis');
  return {
    _id: category,
    category: narrowed(categoryLabel('data', category), members),
    purposes: of('purpose')
      .filter(({ attributes }) => attributes.party === 'first')
      .map((finding) => ({
        purpose: narrowed(categoryLabel('purpose', finding.category), [finding]),
        description: quoteOf(finding),
        ...evidenceOf(finding),
      })),
    legalBases: bases.map((finding) => ({
      reference: namesGdpr(finding) ? (REFERENCES[finding.category] ?? '') : '',
      description: quoteOf(finding),
      _basis: narrowed(categoryLabel('legal-basis', finding.category), [finding]),
      ...evidenceOf(finding),
    })),
    legitimateInterests: bases
      .filter((finding) => finding.category === 'legitimate-interest')
      .map((finding) => ({ exists: true, reasoning: quoteOf(finding), ...evidenceOf(finding) })),
    recipients: of('sharing').map((finding) => {
      const name = finding.attributes.recipientName;
      return {
        ...(name === undefined ? {} : { name }),
        category: narrowed(categoryLabel('sharing', finding.category), [finding]),
        ...evidenceOf(finding),
      };
    }),
    storage: storageOf(of('retention')),
    nonDisclosure: nonDisclosureOf(of('mandatory')),
    _evidence: members.map(evidenceOf),
  };
}

function inTextOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start;
}

function storageOf(retention: readonly FindingOf<'retention'>[]): TiltDataDisclosed['storage'] {
  if (retention.length === 0) return [];
  const timed = retention.filter(({ value }) => value !== undefined);
  const conditional = retention.filter(({ value }) => value === undefined);
  return [
    {
      temporal: timed.map((finding) => ({
        description: quoteOf(finding),
        ttl: finding.value ?? '',
        ...evidenceOf(finding),
      })),
      purposeConditional: [...new Set(conditional.map(quoteOf))],
      legalBasisConditional: [
        ...new Set(
          retention.flatMap(({ attributes: { basis } }) => (basis ? categoryLabel('legal-basis', basis) : [])),
        ),
      ],
      aggregationFunction: '',
    },
  ];
}

function nonDisclosureOf(mandatory: readonly Finding[]): TiltDataDisclosed['nonDisclosure'] {
  const consequence = mandatory.find(({ category }) => category === 'consequence');
  return complete<Omit<TiltDataDisclosed['nonDisclosure'], '_notStated'>>(
    {
      legalRequirement: undefined,
      contractualRegulation: undefined,
      obligationToProvide: mandatory.some(({ category, restriction }) => category === 'required' && !restriction)
        ? true
        : undefined,
      consequences: consequence && quoteOf(consequence),
    },
    { legalRequirement: false, contractualRegulation: false, obligationToProvide: false },
  );
}
