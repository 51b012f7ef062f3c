/**
 * The shape of a TILT document (Transparency Information Language and Toolkit: the disclosures of Articles 13 and 14
 * GDPR). Field names, and which of them must be there, follow https://github.com/Transparency-Information-Language;
 * the names beginning with an underscore, besides `_id` and `_hash`, are Smallprint's, which TILT allows.
 */
import type { Finding } from '../report.ts';
import { restrictionsOf } from '../restrictions-of.ts';
import { partWords } from './wording.ts';

/**
 * Fields that hold a placeholder, because TILT demands the field and the notice does not state it: '', `false`, or
 * one of `PLACEHOLDERS`. A `false` that is not listed here is what the notice says.
 */
interface MayBeIncomplete {
  readonly _notStated?: readonly string[];
}

/** Where a part of the document comes from, and how firmly the notice says it. */
export interface TiltEvidence {
  readonly _finding: string;
  readonly _stance: Finding['stance'];
  readonly _hedged: boolean;
  readonly _certainty: Finding['certainty'];
  /** The words that narrow it to a part. */
  readonly _restriction?: string;
}

export interface TiltEntity {
  readonly name: string;
  readonly address: string;
  readonly country: string;
  readonly email: string;
  readonly phone: string;
}

export interface TiltRight extends MayBeIncomplete {
  readonly available: boolean;
  readonly description: string;
  readonly url: string;
  readonly email: string;
  readonly identificationEvidences: readonly string[];
  readonly _evidence?: readonly TiltEvidence[];
}

export interface TiltGuarantee extends MayBeIncomplete {
  readonly available: boolean;
  readonly description: string;
}

export interface TiltDataDisclosed {
  readonly _id: string;
  readonly category: string;
  readonly purposes: readonly ({ readonly purpose: string; readonly description: string } & TiltEvidence)[];
  readonly legalBases: readonly ({
    readonly reference: string;
    readonly description: string;
    /** The taxonomy's words for the basis; `reference` cites an article only where the notice names the law. */
    readonly _basis: string;
  } & TiltEvidence)[];
  readonly legitimateInterests: readonly ({ readonly exists: true; readonly reasoning: string } & TiltEvidence)[];
  readonly recipients: readonly ({ readonly name?: string; readonly category: string } & TiltEvidence)[];
  readonly storage: readonly {
    readonly temporal: readonly ({ readonly description: string; readonly ttl: string } & TiltEvidence)[];
    readonly purposeConditional: readonly string[];
    readonly legalBasisConditional: readonly string[];
    readonly aggregationFunction: string;
  }[];
  readonly nonDisclosure: {
    readonly legalRequirement: boolean;
    readonly contractualRegulation: boolean;
    readonly obligationToProvide: boolean;
    readonly consequences: string;
  } & MayBeIncomplete;
  readonly _evidence: readonly TiltEvidence[];
}

export interface TiltDocument {
  readonly meta: MayBeIncomplete & {
    readonly _id: string;
    readonly name: string;
    readonly created: string;
    readonly modified: string;
    readonly version: number;
    readonly language: string;
    readonly status: 'active' | 'inactive';
    readonly url: string;
    readonly _hash: string;
    /** Says that no person filled this in, and what did. */
    readonly _extraction: {
      readonly machineExtracted: true;
      readonly analyser: string;
      readonly version: string;
      readonly rules: string;
      readonly note: string;
      /** What a reader of it has to know, as in the report; absent where there is nothing. */
      readonly warnings?: readonly { readonly code: string; readonly message: string }[];
    };
  };
  readonly controller: MayBeIncomplete & {
    readonly name: string;
    readonly address: string;
    readonly country: string;
    readonly representative: MayBeIncomplete & {
      readonly name: string;
      readonly email: string;
      readonly phone?: string;
    };
  };
  readonly dataProtectionOfficer: TiltEntity & MayBeIncomplete;
  readonly dataDisclosed: readonly TiltDataDisclosed[];
  readonly thirdCountryTransfers: readonly (MayBeIncomplete & {
    readonly country: string;
    readonly adequacyDecision: TiltGuarantee;
    readonly appropriateGuarantees: TiltGuarantee;
    readonly presenceOfEnforceableRightsAndEffectiveRemedies: TiltGuarantee;
    readonly standardDataProtectionClause: TiltGuarantee;
    readonly _evidence: readonly TiltEvidence[];
  })[];
  readonly accessAndDataPortability: TiltRight & {
    readonly administrativeFee: MayBeIncomplete & { readonly amount: number; readonly currency: string };
    readonly dataFormat: string;
  };
  readonly sources: readonly {
    readonly _id: string;
    readonly dataCategory: string;
    readonly sources: readonly (MayBeIncomplete &
      TiltEvidence & { readonly description: string; readonly url: string; readonly publiclyAvailable: boolean })[];
  }[];
  readonly rightToInformation: TiltRight;
  readonly rightToRectificationOrDeletion: TiltRight;
  readonly rightToDataPortability: TiltRight;
  readonly rightToWithdrawConsent: TiltRight;
  readonly rightToComplain: TiltRight & { readonly supervisoryAuthority: TiltEntity & MayBeIncomplete };
  readonly automatedDecisionMaking: MayBeIncomplete & {
    readonly inUse: boolean;
    readonly logicInvolved: string;
    readonly scopeAndIntendedEffects: string;
    readonly _evidence?: readonly TiltEvidence[];
  };
  readonly changesOfPurpose: readonly never[];
}

/** What stands where TILT allows no empty value. None of them can be taken for what a notice says. */
export const PLACEHOLDERS = {
  /** ISO 3166 leaves ZZ to its users; it is widely used for "unknown". */
  country: 'ZZ',
  /** RFC 2606 keeps `.invalid` free for ever. */
  email: 'not-stated@example.invalid',
  date: '1970-01-01',
  url: 'about:blank',
  language: 'en',
} as const;

export function evidenceOf({ id, stance, hedged, certainty, restriction }: Finding): TiltEvidence {
  return {
    _finding: id,
    _stance: stance,
    _hedged: hedged,
    _certainty: certainty,
    ...(restriction ? { _restriction: restriction.text } : {}),
  };
}

/** A category's words, with those that narrow what all of `findings` say to a part. Readers of TILT skip `_` fields. */
export function narrowed(label: string, findings: readonly Finding[]): string {
  const restrictions = restrictionsOf(findings);
  return restrictions.length > 0 ? `${label} (${partWords(restrictions)})` : label;
}

/** A record of what is stated; a placeholder for each field that is not, and a list of those. */
export function complete<T extends object>(
  stated: { readonly [K in keyof T]: T[K] | undefined },
  placeholders?: Readonly<Partial<T>>,
): T & MayBeIncomplete {
  const missing = Object.keys(stated).filter((key) => stated[key as keyof T] === undefined);
  const filled = Object.fromEntries(
    Object.entries(stated).map(([key, value]) => [key, value ?? placeholders?.[key as keyof T] ?? '']),
  );
  return { ...(filled as T), ...(missing.length > 0 ? { _notStated: missing } : {}) };
}
