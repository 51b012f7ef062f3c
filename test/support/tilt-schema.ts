/**
 * What a TILT document must look like: field names, types and limits of the schema that its authors publish under the
 * GPL (github.com/Transparency-Information-Language/schema, `tilt-schema.json`), written anew from its list of fields.
 * Nothing of its wording is here, and nothing of it ships.
 */

const string = { type: 'string' };
const boolean = { type: 'boolean' };
const strings = listOf(string);

function record(required: Readonly<Record<string, object>>, optional: Readonly<Record<string, object>> = {}): object {
  return { type: 'object', required: Object.keys(required), properties: { ...required, ...optional } };
}

function listOf(items: object): object {
  return { type: 'array', items };
}

/** ISO 8601, of which the schema takes a day, a month or a year too. */
const date = {
  type: 'string',
  pattern: '^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.][0-9]+)?)?Z?)?)?)?$',
};
const evidences = { identificationEvidences: strings };
const right = { available: boolean, description: string, url: string, email: string, ...evidences };
const guarantee = record({ available: boolean, description: string });
const person = { name: string, address: string, country: string, email: string };

export const tiltSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  ...record({
    meta: record({
      _id: string,
      name: string,
      created: date,
      modified: date,
      version: { type: 'integer', minimum: 1 },
      language: { type: 'string', pattern: '^[a-z]{2}$' },
      status: { enum: ['active', 'inactive'] },
      url: { type: 'string', format: 'uri' },
      _hash: { type: 'string', minLength: 64, maxLength: 64 },
    }),
    controller: record(
      {
        name: string,
        address: string,
        country: { type: 'string', minLength: 2, maxLength: 2 },
        representative: record(
          { name: string, email: { type: 'string', format: 'email' } },
          { phone: { type: 'string', pattern: '^[+]*[(]?[0-9]{1,4}[)]?[-\\s./0-9]*$' } },
        ),
      },
      { division: string },
    ),
    dataProtectionOfficer: record(person, { phone: string }),
    dataDisclosed: listOf(
      record({
        _id: string,
        category: string,
        purposes: listOf(record({ purpose: string, description: string })),
        legalBases: listOf(record({ reference: string, description: string })),
        legitimateInterests: listOf(record({ exists: boolean, reasoning: string })),
        recipients: listOf(
          record({ category: string }, { name: string, division: string, address: string, country: string }),
        ),
        storage: listOf(
          record({
            temporal: listOf(record({ description: string, ttl: string })),
            purposeConditional: strings,
            legalBasisConditional: strings,
            aggregationFunction: string,
          }),
        ),
        nonDisclosure: record({
          legalRequirement: boolean,
          contractualRegulation: boolean,
          obligationToProvide: boolean,
          consequences: string,
        }),
      }),
    ),
    thirdCountryTransfers: listOf(
      record({
        country: string,
        adequacyDecision: guarantee,
        appropriateGuarantees: guarantee,
        presenceOfEnforceableRightsAndEffectiveRemedies: guarantee,
        standardDataProtectionClause: guarantee,
      }),
    ),
    accessAndDataPortability: record({
      ...right,
      administrativeFee: record({ amount: { type: 'number' }, currency: string }),
      dataFormat: string,
    }),
    sources: listOf(
      record({
        _id: string,
        dataCategory: string,
        sources: listOf(record({ description: string, url: string, publiclyAvailable: boolean })),
      }),
    ),
    rightToInformation: record(right),
    rightToRectificationOrDeletion: record(right),
    rightToDataPortability: record(right),
    rightToWithdrawConsent: record(right),
    rightToComplain: record({ ...right, supervisoryAuthority: record({ ...person, phone: string }) }),
    automatedDecisionMaking: record({ inUse: boolean, logicInvolved: string, scopeAndIntendedEffects: string }),
    changesOfPurpose: listOf(
      record({
        description: string,
        affectedDataCategories: strings,
        plannedDateOfChange: string,
        urlOfNewVersion: string,
      }),
    ),
  }),
};
