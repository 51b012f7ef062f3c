/**
 * English wordings that name who publishes a notice and answers for the data. A rule matches the words beside the
 * name, `entities/name-candidates.ts` reads the name itself: after `<...0>` at the end of a pattern, before it at the start,
 * within the span between words on both sides.
 */
import type { Rule } from '../../../../lexicon/rule.ts';

const POLICY = '(policy|notice|statement|declaration)';
const THIS_SERVICE =
  '(this|the|our|these|said) ...4 (app|application|service|site|website|web site|platform|game|software|product|portal|store|page|webshop|shop)';
const RUN =
  '(=owned|=operated|=provided|=run|=developed|=created|=published|=edited|=offered|=managed|=maintained|=built|=made|=administered)';
const DUTY =
  '(~collect|~handle|~process|~use|~gather|~protect|~treat|~manage|~share|~disclose|~store|~obtain|~receive|~maintain|and its|and our|and its|may|will|{)';

const REPRESENTATIVE =
  '((eu|eea|uk|european|european union|article 27|gdpr|swiss) (gdpr|data protection|data privacy|uk|eu|eea)? representative|representative ...3 (in|within|for) (the)? (eu|eea|uk|european union|european economic area|united kingdom|switzerland|union)|representative ...4 (article|art) ...2 27)';
const NO_REPRESENTATIVE = [
  '(customer|sales|account|service|support) representative',
  '(not|never|no|without|whether) ...8 representative',
  "(don't|doesn't|haven't|hasn't|needn't) ...8 representative",
];

const name = (id: string, entry: Pick<Rule, 'patterns' | 'match' | 'skip' | 'unless' | 'note' | 'sections'>): Rule => ({
  id: `controller.name.${id}`,
  facet: 'controller',
  category: 'name',
  inHeadings: true,
  stance: 'stated',
  ...entry,
});

export const controllerRules: readonly Rule[] = [
  name('called-we', {
    patterns: [
      '<...0> { ...12 (=we|=us|=our|ourselves)',
      '<...0> [ ...12 (=we|=us|=our|ourselves)',
      '<...0> , (collectively|hereinafter|hereafter|herein|together|referred to) ...10 (=we|=us|=our)',
      '<...0> (hereinafter|hereafter) ...10 (=we|=us|=our)',
    ],
    match: [
      'Brightfern Ltd. ("Brightfern", "we", "us") respects you.',
      'This site belongs to Brightfern (hereinafter "we").',
    ],
    skip: ['Our partners help us (see below).'],
  }),
  name('called-company', {
    patterns: [
      '<...0> { (hereinafter|hereafter|the)? ...4 (company|service provider|developer|controller|data controller|operator|owner|publisher) }',
      '<...0> { (hereinafter|hereafter|hereby) ...8 }',
    ],
    unless: ['(client|customer|third party|provider|partner) { (the|as|its)? ...2 controller'],
    match: ['Brightfern Ltd. ("the Company") runs this site.', 'It was made by Brightfern (hereinafter "Brightfern").'],
    skip: ['Direct your request to the client (the data controller).'],
  }),
  name('means', {
    patterns: [
      '(company|=we|=us|=our) { ...20 } (=refers to|=refer to|=means|=mean|=is|:) <...0>',
      '^ ...3 (company|=controller|operator|owner|publisher) ...6 (=means|=refers to) <...0>',
      '(=we|=us|=our) (,|/|and|or)? (and|or)? (=we|=us|=our|ours) ...4 (=means|=mean|=refer to|=refers to) <...0>',
      '^ (=we|=us|=our) (=means|=mean|=refers to) <...0>',
      '^ ...6 (and|or) (=we|=us|=our) (=mean|=refer to) <...0>',
      '^ ...1 company : (=refers to|=means)? <...0>',
      '(references to|term|word) ...3 (=we|=us|=our) ...8 (~mean|~refer to|to) <...0>',
    ],
    match: [
      'Company (referred to as either "the Company", "We" or "Us") refers to Brightfern Ltd., Tartu.',
      '"We" means Brightfern Ltd.',
    ],
  }),
  name('is-controller', {
    patterns: [
      '(data|information) (controller|fiduciary|controller and owner) ...10 (=is|=are|:) (the company|the)? <...0>',
      '(the|your|our)? =controller (of your (personal)? (data|information))? (=is|:) (the company|the)? <...0>',
      '(the|your|a|as) =controller (of|for|within|under|responsible|is|in) ...12 (=is|=are|:) (the company|the)? <...0>',
      '(entity|company|party|person|body|organization) ...2 responsible (for|under|within|according|pursuant|in) ...14 (=is|:) <...0>',
      '<...0> (is|are|acts as|act as|will be|shall be) (the|a|your|our)? (sole|data|joint|primary)? (controller|data controller|data fiduciary)',
      '<...0> ({ ...10 })? (,)? (is|are) (the)? responsible (entity|party|body|company)',
      '<...0> is (the)? (company|entity|party|organization)? responsible for (the)? (~process|~collect|processing|collection|protection|your|this|personal data|personal information)',
      '(owner|controller) (and|or|&) (data)? (controller|owner|operator) (:)? <...0>',
      '^ (the)? data (controller|fiduciary) <...0> $',
      '^ owner and (data)? controller <...0> $',
      '^ responsible (for|within|under|according) ...10 (=is|:) <...0>',
      '^ (the)? (operator|owner|publisher|provider|developer|editor) of (this|our|the|these) ...4 (=is|:) <...0>',
      '(it is|this is|we are|which is) ...2 responsible for (the)? (processing|collection|protection|your) ...6 : <...0>',
    ],
    unless: [
      '(not|never) (be)? (the|a|your|our)? (data)? controller',
      '(independent|separate|autonomous|own) (data)? controller',
      'is responsible for ...6 (its|their) own',
    ],
    match: [
      'The data controller is Brightfern Ltd.',
      'Brightfern Ltd. is the controller of your data.',
      'The company responsible for the processing of your data is Brightfern.',
      'Brightfern is responsible for the personal data that we hold.',
      'Responsible for data processing is Brightfern GmbH, Lampengasse 1, Vienna.',
    ],
    skip: ['A processor handles data for others.'],
  }),
  name('in-apposition', {
    patterns: [
      '<...0> , ...10 (is|are|as) (the|a)? (sole|data|joint)? (data)? controller',
      '(data)? =controller (,|{) (that is|meaning|i e|i.e) ...24 (,|}) (=is) <...0>',
      '(=we|=us) , <...12> , (is|are|as) (the|a)? (sole|data|joint)? (data)? controller',
    ],
    unless: [
      '(not|never) (be)? (the|a|your|our)? (data)? controller',
      '(independent|separate|autonomous|own) (data)? controller',
    ],
    match: ['Brightfern Ltd., with its seat in Tartu, is the data controller.'],
  }),
  name('elsewhere', {
    patterns: [
      '=controller ...40 (anywhere|everywhere|elsewhere|otherwise|all other|else) ...4 (it|this|that|controller) (=is) <...0>',
      '=controller ...40 (everywhere|anywhere) else , <...0>',
    ],
    unless: ['(not|never) (be)? (the|a|your|our)? (data)? controller'],
    match: ['The controller is Quietpine AS in Norway and everywhere else it is Brightfern Ltd.'],
    skip: ['Our controller answers you wherever else you live.'],
  }),
  name('headed', {
    patterns: [
      '^ ...3 who (is|are) (the)? (data)? (responsible|controller|company|operator|publisher) ...10 <...0> $',
      '^ ...2 (name|identity) ...4 (of)? (the)? (data)? (controller|responsible (party|entity|person|body)) ...2 <...0> $',
      '^ ...2 (data)? controller ...3 <...0> $',
      '^ (the)? (responsible|responsible (party|entity|body|company|person)) ...3 <...0> $',
      '^ who (is)? (provides|providing|gives|giving|issues|issuing) (you)? (this|the) (privacy)? (policy|notice|statement) ...2 <...0> $',
      '^ ...1 (who we are|about us|legal notice|imprint|site notice|publisher|operator|company details|company information) <...0> $',
    ],
    note: 'The name is the line below, alone or before an address.',
    match: ['Who is responsible for your data?', 'Data controller', 'Imprint'],
    skip: ['We are the controller of your data when you write to us.'],
  }),
  name('we-are', {
    patterns: [
      '^ (=we|=i) (are|am) <...0>',
      '^ (we are|i am) <...0>',
      '^ (=we|=i) , <...8> , (are|am|is|run|operate|own|provide|process|take|respect)',
    ],
    match: ['We are Brightfern Ltd.', 'We, Brightfern Ltd, are careful.'],
    skip: ['Who we are'],
  }),
  name('brand-of', {
    patterns: [
      '^ ...4 (is|are) (a|the) (trading|trade|brand|business) name (of|used by|for) <...0>',
      '^ ...4 (is|are) (a|the) (registered)? (trade mark|trademark|brand|trading style) (of|used by) <...0>',
    ],
    match: ['Tide Table is a trading name of Brightfern Ltd.'],
  }),
  name('likely.run-by', {
    patterns: [
      '^ ...4 (is|are) (=owned|=operated|=run|=published|=edited) ...3 by <...0>',
      '^ (=published|=operated|=edited|owned and operated|published and edited) by (:)? <...0>',
    ],
    unless: ['(not|never|third party|third parties|other|such) ...6 (owned|operated|run|published) ...3 by'],
    match: ['Tide Table is operated by Brightfern Ltd.', 'Published by: Brightfern Ltd'],
  }),
  name('likely.introduced', {
    patterns: [
      `^ ...10 , (a|an|the)? ...12 (and|,)? ${RUN} ...2 by <...0>`,
      `^ ...4 ({ ...6 })? (is|are) (a|an|the) ...24 ${RUN} ...2 by <...0>`,
    ],
    unless: [
      '(=we|you|i|us|our|not|never|third party|third parties|other|such|any) ...16 by',
      '(cookie|analytics|advertising|payment|plugin|button|server|hosting|widget|policy|notice) ...10 by',
    ],
    note: 'At the beginning alone a notice says so of what it is about.',
    match: ['Tide Table, published by Brightfern, Inc.', 'Tide Table is a free app for sailors, made by Quietpine.'],
    skip: ['We use Tide Table, a service provided by Quietpine.'],
  }),
  name('made-app', {
    patterns: [
      '<...0> (=built|=developed|=created|=made|=designed) (the|this|an|our) ...14 (app|application|game|website|software|service)',
      'service is provided by <...8> (at no cost|and is|free|for)',
      '(=created|=developed|=built|=made|=published) by <...8> { (hereby|hereinafter|hereafter|from now)',
    ],
    match: ['Quietpine built the Tide Table app as a free app.', 'This service is provided by Quietpine at no cost.'],
  }),
  name('runs-service', {
    patterns: [
      `${THIS_SERVICE} ...16 (is|are|was|were) ...2 ${RUN} ...3 by <...0>`,
      `${THIS_SERVICE} ...4 { ...10 } ...6 ${RUN} ...3 by <...0>`,
      '(owned and operated|operated and owned|owned and managed|owned and maintained|owned or operated|operated and maintained) by <...0>',
      `^ (it|...6 { (the|this|our)? (app|application|site|website|service|game) }) (is|was) ...24 ${RUN} ((and|,) ${RUN})? by <...0>`,
      '<...0> (=owns|=operates|=runs|=own|=operate) (and (=owns|=operates|=own|=operate|=manages))? (the|this|our|a|several|various|https|www)',
    ],
    unless: [
      '(not|third party|third parties|other ...3|such) ...6 (owned|operated|provided|run|controlled) ...3 by',
      '(cookie|analytics|advertising|payment|plugin|button|server|tool|feature|hosting|widget|ad) ...6 (owned|operated|provided|run|offered) ...2 by',
      'web analytics',
    ],
    match: ['This website is operated by Brightfern Ltd.', 'Brightfern owns and operates the Tide Table app.'],
    skip: ['Analytics tools are provided by Quietpine.', 'Sites not operated by Brightfern have their own notices.'],
  }),
  name('notice-of', {
    patterns: [
      `(this|our|the following) ...4 ${POLICY} (of|for|by|from) <...0>`,
      `^ privacy ${POLICY} (of|for|by|from|:) (the)? <...0>`,
      'what does <...10> do with your ...2 (information|data)',
      `(this|our|the|following) ...5 (${POLICY}|document) ...14 (how|why|which|what|that|manner in which|basis on which|practices of|when|whether|way) <...8> ${DUTY}`,
      `${POLICY} ...12 (information|data) ...6 (collected|processed|held|gathered|obtained) ...4 by <...0>`,
      `(this|the) ...4 ${POLICY} ...6 (~apply|~govern|~cover) ...10 (offered|provided|operated|published|developed|maintained) by <...0>`,
      `${POLICY} (is|was|has been) (issued|published|provided|made|posted|given|adopted) ...4 (by|on behalf of) <...0>`,
    ],
    match: [
      'This privacy notice of Brightfern Ltd. tells you more.',
      'This policy explains how Brightfern collects data.',
      'Privacy Policy for Brightfern',
      'What does Brightfern Bank do with your personal information?',
    ],
  }),
  name('cares', {
    patterns: [
      '<...0> (also|and its affiliates|and its subsidiaries)? (is|are) (also|strongly|fully|deeply|firmly|very|highly|seriously)? (committed|dedicated|concerned|devoted|sensitive|bound|obliged|aware|passionate) ...12 (privacy|protecting|safeguarding|personal|data|confidentiality|security)',
      '<...0> (also|fully|truly|always|greatly|deeply|highly|strongly)? (=respects|=values|=takes|=understands|=recognizes|=recognises|=cares|=appreciates|=considers|=believes|=acknowledges|=has|=knows|=treats) ...14 privacy',
      '<...0> { ...6 } (also|fully|truly|always|deeply|highly|strongly)? (=respects|=respect|=values|=takes|=understands|=recognizes|=cares|=is committed|=are committed) ...14 privacy',
      '<...0> { ...6 } (is|are) (=committed|=dedicated) to ...24 (personal|confidential) (information|data)',
      '<...0> (=attaches|=attach|=places|=gives) ...3 (importance|value|priority) ...8 (privacy|data protection|personal)',
      '^ (=we|us|here)? at <...6> (,|=we|our|the|your|{|protecting|privacy)',
      '(=we|=us|here) at <...6> (,|{|are|believe|know|take|respect|understand|recognize|value|have|want|care)',
    ],
    match: [
      'Brightfern is committed to protecting your privacy.',
      'At Brightfern, we value your trust.',
      'Brightfern takes your privacy seriously.',
      'Brightfern attaches great importance to your privacy.',
      'Brightfern Corporation ("BC") respects your privacy.',
      'Brightfern Union ("Union") is committed to lending and to guarding personal information.',
    ],
  }),
  name('dear-to', {
    patterns: ['privacy ...8 (is|are) ...3 (important|priority|paramount|essential) (to|for) !us <...0>'],
    match: ['Your privacy is very important to Brightfern.'],
  }),
  name('own-policy', {
    patterns: ['(it is|this is) <...12> (policy|commitment|practice) to (respect|protect|keep|maintain)'],
    match: ["It is Brightfern's policy to respect your privacy."],
  }),
  name('labelled', {
    patterns: [
      '^ ...1 (company|business|legal|controller|developer|operator|owner|entity|registered|corporate|trading|publisher|organization) name (is)? (:)? <...0>',
      '^ name of (the)? (controller|company|developer|operator|data controller|organization|owner|business) : <...0>',
      '^ (the)? (data)? controller , <...0>',
      '^ (owner|=controller|operator|developer|=company|data controller|legal entity|seller|our company|the company) (:|is :|is called) <...0>',
      '(our|the|company) (registered|legal|corporate|full|official|trading)? name is <...0>',
    ],
    match: ['Company name: Brightfern Ltd.', 'Data controller: Brightfern'],
  }),
  name('incorporated', {
    patterns: [
      '<...0> (,)? (is)? (a|an) ...6 (company|corporation|partnership|association|foundation|organization|limited liability company) ...4 (incorporated|registered|organized|established|existing|based|located|headquartered|having|whose|with|duly|formed|under)',
      '<...0> (is)? (=incorporated|=registered|=established|=organized) (in|under|at|with)',
      '<...0> (,)? (whose|having|with) (its|a|our)? (registered|principal|main|head) (office|address|place|seat)',
      '^ (=we|us) are <...6> , (a|an|the|of|with|and|located|based|registered)',
    ],
    match: [
      'We are Brightfern, Inc., located in Tartu.',
      'Brightfern Ltd. is a company registered in Estonia.',
      'Brightfern Ltd., whose registered office is at 4 Elm Street',
    ],
  }),
  name('likely.some-service', {
    patterns: [
      '(website|site|app|application|service|product|platform) ...3 (offered|provided|operated|owned|published|run) by <...0>',
      '(a|the) (website|site|service|app|product|brand|trademark|project|division|subsidiary|publication) of <...0>',
    ],
    unless: ['(not|third party|third parties|such) ...6 (owned|operated|provided|run|controlled) ...3 by'],
    note: 'Said of other companies, too: it only adds a mention of a name that is known otherwise.',
    match: ['Services offered by Brightfern are covered.', 'It is a brand of Brightfern.'],
  }),
  name('likely.subject', {
    patterns: [
      '^ (=at)? !(another|some|many|most|several|every|each|any|no|other|nobody|anybody|whoever) <...6> ({ ...8 })? (may|does|will|can|also|do|has|is|reserves|never|only|shall)? (not)? (~collect|~use|~process|~share|~store|~disclose|~respect|~protect|~receive|~gather|~retain|~send|~obtain|~keep|~operate|~reserve|~sell|~recognize|~appreciate|~strive|~maintain|~comply|~read|~sync|~save|~offer|~provide|~track|~run)',
      '^ (the)? <...7> ({ ...8 })? (is|are) (a|an|the) ...6 (company|organization|foundation|association|charity|studio|startup|developer|corporation|firm|agency|nonprofit|publisher|brand|app|application|platform|website|service|game|extension|plugin|add on|tool|bot|club|school|church|practice|clinic)',
    ],
    match: [
      'Brightfern may collect your name.',
      'Brightfern is a charity in Tartu.',
      'Tide Table is a browser extension for sailors.',
    ],
  }),
  name('likely.user-of', {
    patterns: [
      '(welcome to|thank you for (visiting|using|choosing|your interest in)|thanks for (visiting|using|choosing)) (the|our)? <...0>',
      '(privacy|security|data protection|legal) (officer|team|department|office) (of|at) <...0>',
      '(rights of|interest of|interests of|behalf of|property of|subsidiary of|subsidiaries of|parent of|affiliates of|discretion of|employees of|services of|products of) <...0>',
    ],
    match: ['Welcome to Brightfern!'],
  }),
  name('likely.contacted', {
    patterns: ['(contact|write to|email|reach|mail) (the)? <...5> (at|by|via|with|using|for|if|directly|,)'],
    match: ['Please contact Brightfern at the address below.'],
  }),
  {
    id: 'controller.establishment.incorporated',
    facet: 'controller',
    category: 'establishment',
    stance: 'stated',
    patterns: [
      '(=incorporated|=registered|=established|=organized|=headquartered|=domiciled|=based|existing) (and existing|and registered|and located|and operating)? (in|under|at|within) (the)? (law|laws|state|province|republic|territory)? (of|and regulations of)? (the)? <...0>',
    ],
    unless: [
      '(company|companies|entities|affiliate|partner|provider|vendor) (of|in|within|that|which|who|are) ...4 =based',
      '(server|data center|data centre|cloud|representative|subsidiary|subsidiaries) ...4 (=based|=established|=headquartered|=registered)',
      '(if|where|whether|when|unless) (we|the company) (are|is) (not)? (=based|=established|=registered|=domiciled)',
    ],
    match: ['Brightfern is a company incorporated under the laws of Estonia.', 'We are based in Estonia.'],
    skip: ['We share it with companies of our group based in Estonia.', 'Our servers are based in Estonia.'],
  },
  {
    id: 'controller.representative.name',
    facet: 'controller',
    category: 'representative',
    stance: 'stated',
    patterns: [
      `${REPRESENTATIVE} ...8 (=is|:) <...0>`,
      '(appointed|designated|nominated|named|engaged) <...8> (as|to be|to act as|to serve as) ...6 representative',
      `<...0> (is|acts as|act as|serves as|has been appointed as|was appointed as|as) (our|the|its) ...2 ${REPRESENTATIVE}`,
    ],
    unless: NO_REPRESENTATIVE,
    note: 'The name is read by the extractor; without one the next rule stands.',
    match: [
      'Our EU representative is Quietpine OÜ.',
      'We have appointed Quietpine OÜ as our representative in the European Union.',
      'Quietpine OÜ acts as our UK representative.',
    ],
  },
  {
    id: 'controller.representative.named',
    facet: 'controller',
    category: 'representative',
    inHeadings: true,
    stance: 'stated',
    patterns: [
      '<(eu|eea|uk|european|european union|article 27|gdpr|swiss|local) (gdpr|data protection|data privacy|uk|eu|eea)? representative>',
      '<representative> ...3 (in|within|for) (the)? (eu|eea|uk|european union|european economic area|united kingdom|switzerland|union)',
      '(appointed|designated|nominated) ...10 (as|as our|as its)? ...3 <representative> ...12 (27|gdpr|eu|uk|union|data protection)',
      '<(article|art) ...2 27 ...4 representative>',
    ],
    unless: NO_REPRESENTATIVE,
    match: [
      'Our EU representative can be reached at the address below.',
      'We have appointed Quietpine OÜ as our representative in the European Union.',
    ],
    skip: ['Talk to a sales representative.', 'We are not required to appoint an EU representative.'],
  },
  {
    id: 'controller.joint.named',
    facet: 'controller',
    category: 'joint',
    stance: 'stated',
    patterns: [
      '<(joint|co|joint data) (data)? controller>',
      '<jointly ...4 (responsible|control|determine)>',
      '<joint responsibility>',
      '<joint controllership>',
    ],
    unless: [
      'alone or jointly',
      'alone or in common',
      '(not|never|no|neither|nor|without) ...3 (joint|jointly)',
      '(if|where|unless) ...12 (joint|jointly)',
    ],
    match: ['Brightfern and Quietpine are joint controllers.', 'We are jointly responsible for the page.'],
    skip: [
      'A controller, alone or jointly with others, determines the purposes.',
      'We never act as joint controllers with Quietpine.',
    ],
  },
];
