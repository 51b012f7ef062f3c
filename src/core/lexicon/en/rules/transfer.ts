/** English wordings of transfers to other countries and what protects them (GDPR Chapter V). */
import type { Rule } from '../../rule.ts';

const COUNTRY =
  '(united states|usa|us|u . s|united kingdom|uk|china|people republic of china|hong kong|singapore|india|japan|canada|australia|germany|ireland|france|netherlands|switzerland|israel|brazil|russia|south korea|korea|taiwan|new zealand|vietnam|turkey|ukraine|poland|spain|italy|sweden|finland|norway|denmark|belgium|austria|united arab emirates|mexico|south africa|philippines|malaysia|thailand|indonesia|european union|eu|eea|european economic area|europe)';
const MOVE = '(~transfer|~store|~process|~transmit|~host|~locate|~maintain|~send|~hold|~access|~keep|~export|~share|~disclose|storage|processing|server|data center)';

const transfer = (category: string, entry: Omit<Rule, 'id' | 'facet' | 'category'> & { readonly name?: string }): Rule => {
  const { name = 'named', ...rest } = entry;
  return { id: `transfer.${category}.${name}`, facet: 'transfer', category, ...rest };
};

export const transferRules: readonly Rule[] = [
  transfer('third-country', {
    patterns: [
      `${MOVE} ...16 <(outside|outside of) (of)? (the|your|its|our)? ...6 (country|state|eea|eu|european economic area|european union|uk|united kingdom|jurisdiction|territory|switzerland|europe|province|region|canada|singapore|india|australia)>`,
      `${MOVE} ...14 <(other|another|third|different|foreign|any other|various|multiple) (country|countries|jurisdiction|nation)>`,
      `${MOVE} ...14 <(country|countries|jurisdiction) (other than|outside|which may not|that may not|where|in which|around the world|whose|that do not|with different)>`,
      `${MOVE} ...12 <(internationally|overseas|abroad|across border|cross border|worldwide|globally|anywhere in the world)>`,
      '<(international|cross border|overseas|global|third country|transborder) (data)? (transfer|transmission|flow|movement)>',
      '<transfer> ...6 (to third countries|outside your jurisdiction|of personal data abroad)',
    ],
    match: ['Your data may be transferred to other countries.', 'We store data outside the European Economic Area.', 'Data may be stored on servers located outside of your country.'],
    skip: ['Countries have different laws.'],
  }),
  transfer('country', {
    patterns: [
      `(~transfer|~store|~process|~transmit|~host|~locate|~maintain|~export|~send|~base|~hold|storage|processing|server|data center) ...12 (in|to|within|into) (the|:)? <${COUNTRY}>`,
      `(server|data center|facility|facilities|database|hosting) ...6 (in|at) (the)? <${COUNTRY}>`,
      `place of processing : (the)? <${COUNTRY}>`,
    ],
    unless: ['(headquarter|incorporated|registered|law of|laws of|resident|residing|user|visitor|citizen) ...4 (in|of|from) (the)? (united states|usa|us|uk|china|eu|eea)', '(do not|does not|never) ...4 transfer'],
    match: ['Your data is stored on servers in the United States.', 'Data is transferred to Singapore.'],
    skip: ['We comply with the laws of the United States.'],
  }),
  transfer('adequacy', {
    patterns: ['<adequacy (decision|finding|determination)>', '<(adequate|equivalent|comparable|sufficient) (level of)? (data)? (protection|safeguard)>', '<adequate level>'],
    unless: ['not ...6 adequate level'],
    match: ['The Commission has made an adequacy decision.', 'The country offers an adequate level of protection.'],
  }),
  transfer('standard-clauses', {
    patterns: ['<(standard|model|eu|european) (contractual|contract|data protection|model)? (clause|contractual clause|contract clause)>', '<(standard contractual clause|scc|sccs|model clause|contractual clause)>', '<international data transfer (agreement|addendum)>'],
    match: ['We rely on the EU Standard Contractual Clauses.', 'Model clauses protect such transfers.'],
  }),
  transfer('binding-rules', {
    patterns: ['<binding corporate rule>'],
    match: ['We have adopted Binding Corporate Rules.'],
  }),
  transfer('framework', {
    patterns: ['<(privacy shield|safe harbor|data privacy framework|swiss us|eu us|cross border privacy rule|apec)>'],
    inHeadings: true,
    match: ['We take part in the EU-U.S. Data Privacy Framework.', 'We follow the Safe Harbor principles.'],
  }),
  transfer('safeguard', {
    patterns: [
      '(~transfer|international|cross border|abroad|third country|outside) ...30 <(appropriate|suitable|adequate|necessary|reasonable) (safeguard|protection|measure|protective measure)>',
      '<(appropriate|suitable|adequate) safeguard> ...20 (~transfer|country|countries|outside)',
    ],
    match: ['We ensure that all such transfers are protected by appropriate safeguards.'],
  }),
  transfer('safeguard', {
    name: 'in-section',
    patterns: ['<(appropriate|suitable|adequate) safeguard>', '~take ...6 <(step|measure)> ...14 (secure|protect|safely|treated)'],
    sections: ['transfers'],
    match: ['We put in place appropriate safeguards.', 'We take all steps needed to ensure that your data is treated securely.'],
  }),
];
