/** How the lines of an overview stand to what a careful reader found in the same notice: the rules of the measure. */
import { isWithin } from '../src/core/taxonomy.ts';
import type { OverviewItem, OverviewLine, OverviewTopic } from '../src/core/overview/line.ts';
import {
  areNear,
  digitsOf,
  folded,
  holdOneAnother,
  isDenied,
  isOf,
  isSamePeriod,
  isSure,
  plainAddress,
  plainName,
  wordsOf,
  type Fact,
} from './reading-facts.ts';

/** Something that a line says, and whether the notice does. */
export interface Claim {
  readonly words: string;
  readonly holds: boolean;
}

/** Something that a line should have. `shown`: its words are among those that the line shows, whatever it says of them. */
export interface Expected {
  readonly words: string;
  readonly found: boolean;
  readonly shown: boolean;
}

export interface LineScore {
  readonly claims: readonly Claim[];
  readonly expected: readonly Expected[];
}

type Rule = (line: OverviewLine, facts: readonly Fact[]) => LineScore;
type Wanted = readonly [fact: Fact, found: boolean];

/** @param facts all that the notice says */
export function scoreLine(line: OverviewLine, facts: readonly Fact[]): LineScore {
  return RULES[line.topic](line, facts);
}

const RULES: Readonly<Record<OverviewTopic, Rule>> = {
  'collects-nothing': (line, facts) =>
    scored(line, [
      claim(
        line,
        'nothing is collected',
        facts.some((one) => isOf(one, 'data', 'generic') && isDenied(one)),
      ),
    ]),
  publisher: scorePublisher,
  sale: scoreSale,
  advertising: scoreAdvertising,
  sensitive: scoreSensitive,
  recipients: scoreRecipients,
  transfers: scoreTransfers,
  retention: scoreRetention,
  rights: scoreRights,
  contact: scoreContact,
  missing: scoreMissing,
};

function scorePublisher(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const names = facts.filter((one) => isOf(one, 'controller', 'name'));
  const isNamed = (item: OverviewItem, fact: Fact): boolean => {
    const said = plainName(item.values[0]);
    return [fact.value, ...(fact.accept ?? [])].map(plainName).some((one) => holdOneAnother(one, said));
  };
  const sure = names.filter(isSure);
  const isFound = line.items.some((item) => sure.some((fact) => isNamed(item, fact)));
  return scored(
    line,
    line.items.map((item) =>
      claimOf(
        item,
        names.some((fact) => isNamed(item, fact)),
      ),
    ),
    sure.slice(0, 1).map((fact) => [fact, isFound]),
  );
}

const SAYING_YES: ReadonlySet<string> = new Set(['yes', 'may', 'condition', 'part']);

function scoreSale(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const sales = facts.filter((one) => one.facet === 'sharing' && one.action === 'sell');
  const [yes, no] = [sales.filter((one) => !isDenied(one)), sales.filter(isDenied)];
  const { answer } = line;
  const holds = answer === 'part' ? sales.length > 0 : answer === 'no' ? no.length > 0 : yes.length > 0;
  const isClaim = answer === 'no' || SAYING_YES.has(answer);
  const [sureYes, sureNo] = [yes.find(isSure), no.find(isSure)];
  const wanted: Wanted[] =
    sureYes && sureNo
      ? [[sureYes, answer !== 'not-found']]
      : sureYes
        ? [[sureYes, SAYING_YES.has(answer)]]
        : sureNo
          ? [[sureNo, answer === 'no' || answer === 'part']]
          : [];
  return scored(line, isClaim ? [claim(line, answer, holds)] : [], wanted);
}

/** What advertisers get, or others for advertising; a denial may be that of all sharing. */
function scoreAdvertising(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const sharing = facts.filter(({ facet }) => facet === 'sharing');
  const toAdvertisers = sharing.filter(({ category }) => isWithin(category, 'advertiser'));
  const byOthers = facts.filter((one) => isOf(one, 'purpose', 'advertising') && one.party === 'third');
  const toNobody = sharing.filter(
    (one) => isDenied(one) && one.action !== 'sell' && ['anyone', 'third-party'].includes(one.category),
  );
  const { answer } = line;
  const claims = SAYING_YES.has(answer)
    ? [claim(line, answer, toAdvertisers.length + byOthers.length > 0)]
    : answer === 'no'
      ? [claim(line, answer, toAdvertisers.some(isDenied) || toNobody.length > 0)]
      : [];
  const wanted = toAdvertisers.find((one) => !isDenied(one) && isSure(one));
  return scored(line, claims, wanted ? [[wanted, SAYING_YES.has(answer)]] : []);
}

/** Written here once more: what a reader wants to know of is no matter of what the program looks for. */
const SENSITIVE = [
  'health',
  'biometric',
  'genetic',
  'demographic.race',
  'demographic.religion',
  'demographic.politics',
  'demographic.union',
  'demographic.sexual',
  'demographic.nationality',
  'criminal',
  'government-id',
  'location.precise',
  'location',
  'social.contacts',
  'content.audio',
  'content.photo',
  'content.calendar',
  'financial.credit',
  'tracking.fingerprint',
];

function scoreSensitive(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const about = facts.filter(
    ({ facet, category, party }) =>
      facet === 'data' && party !== 'third' && SENSITIVE.some((one) => isWithin(category, one)),
  );
  const claims = line.items.map((item) =>
    claimOf(
      item,
      about.some((fact) => isWithin(fact.category, item.category) && isDenied(fact) === (item.manner === 'denied')),
    ),
  );
  const wanted = about.filter((one) => isSure(one) && !(isDenied(one) && about.some((other) => !isDenied(other))));
  return scored(
    line,
    claims,
    wanted.map((fact) => [fact, line.items.some((item) => areNear(fact.category, item.category))]),
  );
}

function scoreRecipients(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const sharing = facts.filter(({ facet }) => facet === 'sharing');
  const given = sharing.filter((one) => !isDenied(one));
  const claims = line.items.flatMap((item) => [
    claimOf(
      item,
      given.some(({ category }) => isWithin(category, item.category)),
    ),
    ...item.values.map((value) =>
      claimOf(
        item,
        given.some(({ name }) => holdOneAnother(plainName(name), plainName(value))),
        value,
      ),
    ),
  ]);
  const isDenial = line.answer === 'no' && line.items.length === 0;
  const toNobody = sharing.some((one) => isDenied(one) && one.action !== 'sell');
  const wanted = given.filter(
    (one) => isSure(one) && one.action !== 'sell' && !(one.category === 'third-party' && line.items.length > 0),
  );
  return scored(
    line,
    isDenial ? [...claims, claim(line, 'no', toNobody)] : claims,
    wanted.map((fact) => [fact, line.items.some(({ category }) => isWithin(category, fact.category))]),
  );
}

/** Countries one by one, what protects data by its kind; that none leave is said of other countries. */
function scoreTransfers(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const about = facts.filter(({ facet }) => facet === 'transfer');
  const isSaid = ({ category, manner, values }: OverviewItem, fact: Fact): boolean =>
    fact.category === category &&
    isDenied(fact) === (manner === 'denied') &&
    (values.length === 0 || (fact.value !== undefined && values.includes(fact.value)));
  // Who names the countries says that there are some.
  const isShownBy = (item: OverviewItem, fact: Fact): boolean =>
    isSaid(item, fact) || (fact.category === 'third-country' && !isDenied(fact) && item.category === 'country');
  const claims = line.items.flatMap((item) =>
    (item.values.length > 0 ? item.values : [undefined]).map((value) => {
      const one = value === undefined ? item : { ...item, values: [value] };
      return claimOf(
        one,
        about.some((fact) => isSaid(one, fact)),
        value,
      );
    }),
  );
  const wanted = about.filter((one) => isSure(one) && (one.category !== 'country' || one.value !== undefined));
  return scored(
    line,
    claims,
    wanted.map((fact) => [fact, line.items.some((item) => isShownBy(item, fact))]),
  );
}

function scoreRetention(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const kept = facts.filter((one) => one.facet === 'retention' && !isDenied(one));
  const isSaid = (item: OverviewItem, fact: Fact): boolean =>
    item.values.length > 0
      ? isSamePeriod(item.values[0], fact.value)
      : fact.value === undefined && isWithin(fact.category, item.category);
  return scored(
    line,
    line.items.map((item) =>
      claimOf(
        item,
        kept.some((fact) => isSaid(item, fact)),
      ),
    ),
    kept.filter(isSure).map((fact) => [fact, line.items.some((item) => isSaid(item, fact))]),
  );
}

const RIGHTS = ['erasure', 'objection', 'opt-out-of-sale', 'withdraw-consent', 'limit-sensitive', 'access'];
const CHOICES: ReadonlySet<string> = new Set(['opt-out-link', 'opt-out-contact', 'opt-out', 'setting']);

function scoreRights(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const ways = facts.filter(
    (one) =>
      !isDenied(one) &&
      ((one.facet === 'right' && RIGHTS.some((id) => isWithin(one.category, id))) ||
        (one.facet === 'choice' && CHOICES.has(one.category))),
  );
  const isSaid = (item: OverviewItem, { facet, category }: Fact): boolean =>
    item.facet === facet && (isWithin(category, item.category) || (isOptOut(category) && isOptOut(item.category)));
  return scored(
    line,
    line.items.map((item) =>
      claimOf(
        item,
        ways.some((fact) => isSaid(item, fact)),
      ),
    ),
    ways.filter(isSure).map((fact) => [fact, line.items.some((item) => isSaid(item, fact))]),
  );
}

/** Whichever way it goes, it is one choice. */
function isOptOut(category: string): boolean {
  return category.startsWith('opt-out');
}

const ON_THE_WEB: ReadonlySet<string> = new Set(['web-form', 'url']);

function scoreContact(line: OverviewLine, facts: readonly Fact[]): LineScore {
  const contacts = facts.filter((one) => one.facet === 'contact' && one.role !== 'third-party');
  return scored(
    line,
    line.items.map((item) =>
      claimOf(
        item,
        contacts.some((fact) => isSameContact(item, fact)),
      ),
    ),
    contacts
      .filter((one) => isSure(one) && one.role !== 'supervisory-authority')
      .map((fact) => [fact, line.items.some((item) => isSameContact(item, fact))]),
  );
}

function isSameContact(item: OverviewItem, fact: Fact): boolean {
  const [value = ''] = item.values;
  if (fact.category !== item.category && !(ON_THE_WEB.has(fact.category) && ON_THE_WEB.has(item.category)))
    return false;
  switch (fact.category) {
    case 'phone':
    case 'fax':
      return digitsOf(fact.value).slice(-LOCAL_NUMBER) === digitsOf(value).slice(-LOCAL_NUMBER);
    case 'postal':
      // A reading names what identifies the place: its code, its city.
      return (folded(`${fact.value ?? ''} ${fact.quote}`).match(/[\p{L}\p{N}]{3,40}/gu) ?? []).some((word) =>
        folded(value).includes(word),
      );
    case 'in-app':
      return true;
    default:
      return plainAddress(fact.value) === plainAddress(value);
  }
}
/** Digits that are the same with and without the country's. */
const LOCAL_NUMBER = 7;

const SAID_OF: Readonly<Record<string, (fact: Fact) => boolean>> = {
  'controller-name': (one) => isOf(one, 'controller', 'name'),
  'controller-contact': ({ facet, role = '' }) =>
    facet === 'contact' && !['dpo', 'third-party', 'supervisory-authority'].includes(role),
  recipients: ({ facet }) => facet === 'sharing',
  retention: ({ facet }) => facet === 'retention',
  'right-access': (one) => one.facet === 'right' && ['access', 'know'].includes(one.category),
  'right-erasure': (one) => isOf(one, 'right', 'erasure'),
  'last-updated': ({ facet }) => facet === 'date',
};

/** What is not said: claimed of what not even an arguable fact is about, and expected of it. */
function scoreMissing({ missing }: OverviewLine, facts: readonly Fact[]): LineScore {
  const isSaid = (item: string, some: readonly Fact[]): boolean => some.some((fact) => SAID_OF[item]?.(fact) ?? false);
  const claims = missing.map((item) => ({
    words: `${item} is not found`,
    holds: item in SAID_OF && !isSaid(item, facts.filter(isSure)),
  }));
  const unsaid = Object.keys(SAID_OF).filter((item) => !isSaid(item, facts));
  return {
    claims,
    expected: unsaid.map((item) => {
      const found = missing.includes(item);
      return { words: `${item} is not in the notice`, found, shown: found };
    }),
  };
}

function scored(line: OverviewLine, claims: readonly Claim[], wanted: readonly Wanted[] = []): LineScore {
  const quotes = line.findings.map(({ leadIn, quote }) => wordsOf(`${leadIn?.text ?? ''} ${quote.text}`));
  const isShown = (fact: Fact): boolean => {
    const words = wordsOf(fact.quote);
    return quotes.some((quote) => quote.includes(words) || words.includes(quote));
  };
  return {
    claims,
    expected: wanted.map(([fact, found]) => ({ words: factWords(fact), found, shown: found || isShown(fact) })),
  };
}

function claim({ findings: [first] }: OverviewLine, words: string, holds: boolean): Claim {
  return { words: `${words} | ${first?.quote.text ?? ''}`, holds };
}

function claimOf({ facet, category, manner, values, findings: [first] }: OverviewItem, holds: boolean, name?: string) {
  const said = name === undefined ? [facet, category, manner, ...values] : [facet, category, name];
  return { words: `${said.join(' ')} | ${first.quote.text}`, holds };
}

function factWords({ facet, category, stance = 'stated', name, value, quote }: Fact): string {
  return `${[facet, category, stance, name ?? value].filter(Boolean).join(' ')} | ${quote}`;
}
