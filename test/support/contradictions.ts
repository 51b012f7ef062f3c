/** Findings of one sentence that cannot both hold: data said to be shared beside its sharing denied. */
import type { ExplainedSentence } from '../../src/core/explain/explanation.ts';
import type { Finding, FindingOf } from '../../src/core/report.ts';

type Act = 'collect' | 'use' | 'share' | 'sell';
type Claim = FindingOf<'data'> | FindingOf<'sharing'>;

export type Read = Pick<ExplainedSentence, 'text'> & {
  readonly frames: readonly Pick<ExplainedSentence['frames'][number], 'act' | 'polarity'>[];
  readonly operators: readonly Pick<ExplainedSentence['operators'][number], 'effect'>[];
  readonly findings: readonly Finding[];
};

/**
 * Pairs of findings of data and sharing that come from one frame, or from several of one polarity, and differ in
 * stance. Left out is what may well differ: where one clause denies what another says ("we sell no names, but share
 * them"), where something is excepted ("with nobody but couriers"), and what is said of a part.
 */
export function contradictionsIn(sentence: Read): string[] {
  if (sentence.operators.some(({ effect }) => effect === 'excepted')) return [];
  const claims = sentence.findings.filter(
    (finding): finding is Claim =>
      (finding.facet === 'data' || finding.facet === 'sharing') && finding.restriction === undefined,
  );
  const pairs: string[] = [];
  for (const [i, one] of claims.entries()) {
    const act = actOf(one);
    if (act === undefined || !agree(sentence, act)) continue;
    for (const other of claims.slice(i + 1)) {
      if (actOf(other) !== act || (one.stance === 'denied') === (other.stance === 'denied')) continue;
      if (isOfOneThing(one, other)) pairs.push(`${told(one)}, ${told(other)}: ${sentence.text}`);
    }
  }
  return pairs;
}

function actOf({ facet, attributes }: Claim): Act | undefined {
  if (facet === 'data') return attributes.action;
  return attributes.action === 'sell' ? 'sell' : 'share';
}

/** Whether all clauses that tell of this act have one polarity. */
function agree({ frames }: Read, act: Act): boolean {
  return new Set(frames.filter((frame) => frame.act === act).map(({ polarity }) => polarity)).size === 1;
}

function isOfOneThing(one: Claim, other: Claim): boolean {
  if (one.facet === other.facet) {
    const sameParty = one.facet !== 'data' || other.facet !== 'data' || one.attributes.party === other.attributes.party;
    return one.category === other.category && sameParty;
  }
  const [data, sharing] = one.facet === 'data' ? [one, other] : [other, one];
  return (sharing as FindingOf<'sharing'>).attributes.data?.includes(data.category) ?? false;
}

function told({ facet, category, stance, id }: Claim): string {
  return `${id} ${facet} ${category} ${stance}`;
}
