/** English wordings of transfers to other countries and what protects them (GDPR Chapter V). */
import type { Rule } from '../../../../lexicon/rule.ts';

const COUNTRY =
  '(united states (of america)?|usa|u . s . a .|u . s . a|u . s .|u . s|united kingdom|uk|china|people republic of china|hong kong|singapore|india|japan|canada|australia|germany|ireland|france|netherlands|switzerland|israel|brazil|russia|russian federation|south korea|republic of korea|korea|taiwan|new zealand|vietnam|turkey|ukraine|poland|spain|italy|sweden|finland|norway|denmark|belgium|austria|portugal|greece|romania|czech republic|estonia|latvia|lithuania|luxembourg|cyprus|malta|iceland|hungary|bulgaria|croatia|united arab emirates|saudi arabia|egypt|nigeria|kenya|pakistan|bangladesh|sri lanka|mexico|argentina|chile|colombia|south africa|philippines|malaysia|thailand|indonesia|cayman islands|british virgin islands|european union|eu|eea|european economic area|europe)';
/** "us" is a pronoun but in capitals, which tokens do not tell: only with its article, or in a list of countries. */
const NAMED_COUNTRY = `((the)? <${COUNTRY}>|the <=us>)`;
const MOVE =
  '(~transfer|~store|~process|~transmit|~host|~maintain|~send|~hold|=accessed|access (to|your|it|data|information|the|personal)|~keep|~export|~share|~disclose|~relocate|storage|processing|(server|computer|database|facility|facilities|provider|vendor|affiliate|recipient|entities|system|third party|third parties|third party service) ...8 located|server|data center)';
const ABROAD = '(outside|outside of|beyond|other than)';

const PROTECTING = new Set(['adequacy', 'standard-clauses', 'binding-rules', 'framework', 'safeguard']);

const transfer = (
  category: string,
  entry: Omit<Rule, 'id' | 'facet' | 'category'> & { readonly name?: string },
): Rule => {
  const { name = 'named', ...rest } = entry;
  // "To countries without adequate protection only under standard clauses": what protects data is never denied.
  const stance = PROTECTING.has(category) ? { stance: 'stated' as const } : {};
  return { id: `transfer.${category}.${name}`, facet: 'transfer', category, ...stance, ...rest };
};

export const transferRules: readonly Rule[] = [
  transfer('third-country', {
    patterns: [
      `${MOVE} ...16 <${ABROAD} (of)? (your|the) (state|province|country) (,|or) ...6 jurisdiction>`,
      `${MOVE} ...16 <${ABROAD} (of)? (the|your|its|our|their)? (state , ...4|home|own|local|country of)? ...2 (country|state|eea|eu|european economic area|european union|uk|united kingdom|jurisdiction|territory|switzerland|europe|province|region|canada|singapore|india|australia|united states|brazil|brazilian territory|china|mainland china|japan|new zealand) (of residence|of origin)?>`,
      `${MOVE} ...14 <(other|another|third|different|foreign|any other|various|multiple|any) (country|countries|nation) (or jurisdiction|and jurisdiction|or territory|and territories)?>`,
      `${MOVE} ...14 <(country|countries) ((other than|outside|outside of) (the|your)? ...1 (eea|eu|european economic area|european union|uk|united kingdom|country|united states|jurisdiction)|other than|=not|(which|that) (are|is) (=not|deemed|considered|recognized)|outside|which may not|that may not|where (we|our)|in which (we|our|the company|its)|around the world|whose|that do not|with different|with data|that have|may have)>`,
      `${MOVE} ...12 <(internationally|overseas|abroad|across (national|international)? border|cross border|worldwide|globally|anywhere in the world|around the world|throughout the world)>`,
      '(~transfer|~export) ...8 <(from|out of) (the)? (eea|eu|european economic area|european union|uk|united kingdom|switzerland)>',
      '(provider|partner|processor|vendor|affiliate|recipient|server|supplier|third party|third parties) ...8 <(in|inside) and outside (of)? (the|your)? (eea|eu|european economic area|european union|uk|country)>',
      '(provider|processor|vendor|server|data center) ...2 (in|located in|based in) <(other|different|various|several|many) countries>',
      '(data|information|it) ...2 (may|will|can|might)? ...1 <(leave|cross|leaving) (your|the|national|international|our) ...1 (country|border|borders|jurisdiction|eea|eu)>',
      '(data|information) ...2 (may|will|can|might) ...1 (pass|travel|flow) through <(other|various|several|different|foreign) countries>',
      `${MOVE} ...8 <(country|countries|jurisdiction) (different from|other than|which differs from) (your|the)>`,
      '(partner|provider|vendor|processor|server|affiliate|recipient|staff|employee|office) ...2 (are|is|may be) <outside (of)? (the|your)? (eea|eu|european economic area|european union|uk|country)>',
      '<(international|cross border|overseas|global|third country|transborder) (data|information)? (transfer|transmission|flow|movement)>',
      '(~transfer) ...6 to <third countries>',
      '(recipient|affiliate|partner|party|provider|server|employee|company|companies|office|individual|institution|third party) (are|is|who are|may be|which are|that are)? (located|based|situated|operating|established)? (in|within or|inside and|in and|inside or|in or)? <(outside|outside of) (of)? (the|your|our)? (country|eea|eu|european economic area|european union|uk|united kingdom|united states|jurisdiction|state|india|australia|canada|singapore|switzerland)>',
      '<any other places where the parties involved ...6 located>',
      '(recipient|provider|processor|server|company|companies|partner|supplier|third party|third parties) ...3 (located|based|situated|established) in <(a third country|third countries|(another|other|foreign) (country|countries))>',
      '(our|the) <(overseas|offshore|foreign) recipient> (are|is|may be) ...2 (located|based|situated|established|in)',
      '^ <(international|cross border|overseas|foreign) transfer> :',
      `(~transfer|transfer|~send|~move|~travel|~pass|~flow|~process) ...8 <across (international|national|state|the)? (border|borders|boundary|boundaries)>`,
      '(handling|processing|storage|hosting) of ...6 (data|information) ...4 <(outside|outside of) (the|your)? (eea|eu|european economic area|european union|uk|united kingdom|country)>',
      'no <transfer> of ...4 data ...8 (organization|country)',
      '(your|the) ...2 consent ...10 (agreement|consent) to <that transfer>',
    ],
    unless: [
      '(law|laws|resident|reside|residing|user|visitor|citizen|regulator|authorities|authority) (from|of|in|located|based|who|to)? ...3 (outside|other countries|another country)',
      '(cookie) ...6 country',
      '=you (~access|~use|~visit) (our|the|this) ...4 outside',
      'not (intended|directed|designed|available) ...10 outside',
    ],
    match: [
      'Your data may be transferred to other countries.',
      'We store data outside the European Economic Area.',
      'Data may be stored on servers located outside of your country.',
      'Your data may leave your country.',
      'Our suppliers, both inside and outside the EEA, may see it.',
      'When we transfer your data from the EU we take care.',
      'We have service providers in other countries.',
      'Some of our vendors are outside the EEA.',
      'The recipient is based in a third country.',
      'No transfer of your data will take place to an organization or a country without controls.',
    ],
    skip: [
      'If you are located outside the United States, read on.',
      'Countries have different laws.',
      'Where laws of other countries apply, we keep to them.',
      'Our customers are located worldwide.',
      'It may not work if you access our service outside your state.',
    ],
  }),
  transfer('third-country', {
    name: 'leaves',
    patterns: [
      `(data|information|it|they|record|file|you|them|this) (may|will|can|might|do not|does not|not|never|ever|always)? ...2 (~leave|~exit) <(the|our|your)? (${COUNTRY}|country|union|territory)>`,
    ],
    match: ['Your data may leave the EEA.', 'Your data never leave the country.'],
    skip: ['You may leave our site.'],
  }),
  transfer('third-country', {
    name: 'stays',
    stance: 'denied',
    note: '"Stored in Portugal" leaves open whether it is elsewhere too; what stays there is not.',
    patterns: [
      `(data|information|it|everything|record|file) (always|only|will|will always|must)? <(~remain|~stay) (exclusively|solely|only|entirely)? (in|inside|within) (the)? ${COUNTRY}>`,
      `<(exclusively|solely|only) (=store|=keep|=hold|=process|=host)> ...8 (in|inside|within) (the)? ${COUNTRY}`,
      `(data|information|it|everything|record|file) (is|are) (stored|held|kept|processed|hosted) <(exclusively|solely|only) (in|inside|within) (the)? ${COUNTRY}>`,
    ],
    unless: ['(if|unless|where|not|never) ...8 (~remain|~stay)'],
    match: ['Your data stays in Portugal.', 'We only store and process your data in Portugal.'],
    skip: ['Your data is stored in Portugal.', 'You may stay in Portugal.'],
  }),
  transfer('country', {
    patterns: [
      `(~transfer) ...24 (to|into) ${NAMED_COUNTRY}`,
      `(~transfer|~send|~export) ...12 to ...4 in (...2 ,)? ${NAMED_COUNTRY}`,
      `${MOVE} ...16 (country|countries|jurisdiction) ...8 (including|such as|like|=e . g .) (in)? ${NAMED_COUNTRY}`,
      `(server|data center|data centre) ...2 (are|is)? located { ...2 ${NAMED_COUNTRY}`,
      `(~transfer|~store|~process|~transmit|~host|~maintain|~export|~relocate|~send|~hold|storage|processing|maintenance) ...12 (in|to|within|into) ${NAMED_COUNTRY}`,
      `(server|data center|data centre|facility|facilities|database|hosting|cloud|hosted|infrastructure|storage) ...6 (in|at|within) ${NAMED_COUNTRY}`,
      `(server|computer|database) ...8 { (currently|presently|at present|now)? (in)? ${NAMED_COUNTRY}`,
      `place of processing : ${NAMED_COUNTRY}`,
      `(~access|accessible|=seen|=viewed|=read) ...3 (by|from) ...5 (staff|employee|team|personnel|office|contractor|provider|developer) ...2 (in|from) ${NAMED_COUNTRY}`,
      `(staff|employee|team|personnel|office|contractor|provider|developer) in ${NAMED_COUNTRY} (may|can|could|will|also)? ...1 (=see|=sees|=access|=accesses|=read|=view|=handle|=handles|=process|=processes) !(!(...6 (data|information|ticket|request|record|address|account|message|detail)))`,
      `(server|data center|data centre|hosted|stored|database) ...4 (in|at|within) ...2 , ${NAMED_COUNTRY}`,
      `((service|site|website|app|application|platform) (is|are) (hosted|operated|controlled|managed|provided|run|based) ...4 (in|from|within)) ${NAMED_COUNTRY}`,
    ],
    unless: [
      '(incorporated|registered|law of|laws of|resident|residing|resides|user|visitor|citizen|individual|person|you) (are|is|who|who are|that are|living|residing|a|from|located|based)? ...2 (in|of|from|outside) (the)? (united states|usa|us|uk|china|eu|eea|european union|european economic area|canada|switzerland|united kingdom)',
      '(=stores|retail|shops|((our|retail|physical|=a|=any|online) =store)) ...4 (located|in) ...2 (united states|canada)',
      '(complain|complaint|authority|authorities|representative|trademark|copyright) ...16 (eu|eea|uk|switzerland|european)',
      '(shipped|ship|shipping|delivery|delivered) ...6 (to|in)',
      '(eu|uk|us|european|member state) (law|legislation|regulation)',
      '(let|lets|allow|allows|enable|enables) =you ...2 (~store|~keep|~process|~send|~host)',
      '(request|demand|order|inquiry) ...4 (authority|authorities|court|government|law enforcement) (in|of) (the)? (united states|usa|us)',
    ],
    match: [
      'Your data is stored on servers in the United States.',
      'We store and process orders in the United States.',
      'Our database is hosted in Leipzig, Germany.',
      'Your data may be accessed by our staff in India.',
      'Data is transferred to Singapore.',
      'The service is operated from the US.',
      'The servers on which we keep it (at present in Brazil) are guarded.',
      'Our staff in India can see support requests.',
    ],
    skip: [
      'We comply with the laws of the United States.',
      'We process requests of public authorities in the United States.',
      'The app lets you store pictures of trips in Japan.',
      'Our staff in India love cricket.',
      'The data you send to us is safe.',
      'If you are located in the EEA, you may complain.',
    ],
  }),
  transfer('adequacy', {
    patterns: [
      '<adequacy (decision|finding|determination)>',
      '(country|countries) ...8 <(deemed|considered|recognized as|found) ...3 adequate> ...4 commission',
      '(country|countries|jurisdiction|territory|transfer|commission|recipient|outside) ...14 <(adequate|equivalent|comparable|sufficient|similar) (level of|standard of)? (data|personal data|privacy)? (protection|safeguard)>',
      '<adequate (level of|standard of)? (data|personal data|privacy)? protection> ...12 (country|countries|jurisdiction|commission|transfer)',
    ],
    unless: [
      '(=not|never|without|=no|lack|lacks|less|lower) ...20 (adequate|equivalent|comparable|sufficient|similar|adequacy)',
    ],
    match: ['The Commission has made an adequacy decision.', 'The country offers an adequate level of protection.'],
    skip: ['Some of these countries have not been found to offer an adequate level of protection.'],
  }),
  transfer('standard-clauses', {
    patterns: [
      '<(standard|model|eu|european) (contractual|contract|data protection|model)? (clause|contractual clause|contract clause)>',
      '<(standard contractual clause|scc|sccs|model clause)>',
      '(~transfer|commission|approved) ...14 <(contractual|contract|standard) clause>',
      '<international data transfer (agreement|addendum)>',
    ],
    match: ['We rely on the EU Standard Contractual Clauses.', 'Model clauses protect such transfers.'],
  }),
  transfer('binding-rules', {
    patterns: ['<binding corporate rule>'],
    match: ['We have adopted Binding Corporate Rules.'],
  }),
  transfer('framework', {
    patterns: [
      '<(privacy shield|safe harbor|data privacy framework|cross border privacy rule|apec) (framework|principle|program|agreement)?>',
      '<(swiss|eu|uk) us (privacy shield|safe harbor|data privacy framework)?>',
    ],
    unless: [
      '(coppa|child|kidsafe|privo|esrb) ...6 safe harbor',
      'safe harbor (contact|compliance dept|department|privacy contact)',
      '(invalid|invalidated|invalidation|invalidity|no longer)',
      '(not|longer) (rely|relying) ...2 on',
    ],
    inHeadings: true,
    match: [
      'We take part in the EU-U.S. Data Privacy Framework.',
      'We follow the Safe Harbor principles.',
      'If we have not solved it, the Privacy Shield panel will.',
    ],
    skip: ['Since its invalidation we do not rely on the Privacy Shield.', 'We are in a COPPA safe harbor program.'],
  }),
  transfer('safeguard', {
    patterns: [
      '(~transfer|international|cross border|abroad|third country|outside) ...30 <(appropriate|suitable|adequate|necessary|reasonable) (safeguard|protection|measure|protective measure)>',
      '<(appropriate|suitable|adequate) safeguard> ...20 (~transfer|country|countries|outside)',
      '(~transfer|~move|~export|international|abroad) ...24 <(legal|lawful|approved|recognized|transfer) (mechanism|mechanisms|tool|tools)>',
      '(~transfer|transfer|international transfer) ...8 (in compliance with|in accordance with|in line with) ...10 <adequate (level of|standard of)? (data|personal data|privacy)? protection>',
    ],
    match: [
      'We ensure that all such transfers are protected by appropriate safeguards.',
      'When we transfer data abroad, we use legal mechanisms that protect your rights.',
      'Such transfers are made in compliance with the law and with an adequate level of protection.',
    ],
    skip: ['We transfer your order to the workshop.', 'Our legal mechanisms against late payers are strict.'],
  }),
  transfer('safeguard', {
    name: 'in-section',
    patterns: [
      '<(appropriate|suitable|adequate) (safeguard|control)>',
      '~take ...6 <(step|measure)> ...14 (secure|protect|safely|treated) ...60 transfer',
    ],
    sections: ['transfers'],
    match: [
      'We put in place appropriate safeguards.',
      'We take all steps needed to ensure that your data is treated securely, and there will be no transfer without controls.',
    ],
  }),
];
