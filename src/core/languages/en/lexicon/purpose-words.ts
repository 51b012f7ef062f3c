/** English words around purposes. */
import type { PurposeWords } from '../../../lexicon/purpose-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

export const purposeWords: PurposeWords = {
  verbs: words(
    `
    provide deliver offer supply render administer operate run maintain host facilitate support manage perform enable
    allow permit let help assist aid fulfill process complete ship dispatch track make ensure assure keep give install
    configure calibrate synchronize sync connect control remember monetize carry improve enhance develop optimize
    upgrade refine expand evolve extend better debug fix resolve identify diagnose troubleshoot repair detect correct
    create set establish register open verify authenticate recognize confirm collect handle receive accept bill charge
    invoice respond reply answer address deal investigate communicate correspond interact contact send notify inform
    alert update tell advise remind conduct organize hold participate post publish display request invite refer find
    personalize customize tailor adapt individualize localize understand save store determine learn recommend suggest
    analyze measure monitor evaluate assess study examine gauge count compile generate produce gather prepare derive
    market promote advertise serve show target present place select protect secure safeguard preserve guarantee prevent
    combat stop mitigate fight reduce minimize comply conform meet satisfy discharge enforce apply exercise defend
    settle negotiate consider review test design build plan estimate calculate predict automate simplify speed
    streamline enrich increase reach engage attract train educate schedule book reserve validate check screen audit
    bring obtain access link combine compare match solve avoid limit cancel block implement introduce launch add
    allocate award distribute print transfer translate transmit upload view play purchase sell pay order enter use know
    see gain attend solicit consult cooperate pursue recover locate execute effect undertake achieve accomplish
    aggregate anonymize assign bid carry clarify collaborate coordinate deploy deter discover email call
    expedite explore facilitate forecast fund grow initiate inspect integrate issue license log mail maximize
    moderate modify navigate observe pre populate prosecute prove provision rate read record rectify redeem
    remedy remove render replace report represent research retarget retrieve return route sign sponsor stay
    store strengthen submit subscribe survey take trace transact validate vary investigate work
  `.trim(),
  ),
  adverbs: words(
    'better further also more effectively efficiently continuously continually constantly properly directly otherwise automatically generally securely quickly easily accurately safely anonymously occasionally periodically best fully',
  ),
  complementing: words(
    `
    right able unable want wants wanted wish wishes choose chooses chose chosen choosing like agree agrees need needs
    ask asked option opportunity ability continue continues continuing try tries attempt attempts refuse decline
    declines fail fails decide decides prefer opt elect likely free encourage encouraged advised reserve obligation
    obligated obliged permitted happy pleased efforts effort how way ways where what whether going have has had ought
    intend intends seek seeks strive strives consent authorize authorized allowed entitled unlikely willing invited
    requested expect expected expects consenting begin start cease subject limited respect related relating due
    according access prior regard addition relation similar pertaining response contrary next order's applicable
    committed commitment seems appears came come comes freedom permission mean means aim aims step steps measure measures action actions decided request requests instructions procedure procedures
  `.trim(),
  ),
  asking: words(
    'ask asks asked require requires required request requests requested allow allows enable enables permit permits encourage encourages invite invites want need advise advises urge authorize authorizes lets let helps help direct',
  ),
  serving: words(
    'help helps helping allow allows allowing enable enables enabling let lets letting permit permits permitting assist assists assisting',
  ),
  served: words('us we you our them users visitors customers'),
  tools: words(
    'information data cookie detail address identifier technology log beacon pixel this it these they which that analytics statistic file tag storage tool id number sdk email name location permission access feature analysis',
  ),
  offering: words('offer'),
  changes: words('change amendment'),
  exclusive: words('no'),
  others: words('other'),
  than: words('than'),
  naming: words('identify'),
  trackers: words('cookie pixel beacon'),
  theirs: words('their'),
  they: words('they'),
  performing: words('perform performing fulfill'),
  configuring: words('set'),
  copulas: words('is are'),
  openers: words('to for'),
  reserved: words('right basis'),
  breaks: words(
    'if unless when whenever while because however but although though provided except whereas until by through via using without pursuant upon where after before once since so',
  ),
  references: words(
    'described set outlined stated required permitted necessary explained specified provided indicated disclosed discussed applicable requested needed appropriate defined detailed listed',
  ),
  notPurposes: words(
    'example instance more further as how long which whom what those reference details additional you us me them him free sale children minors questions',
  ),
  determiners: words(
    'the a an our its your their any certain other such internal legitimate various these those all some',
  ),
  nouns: words('purpose reason'),
  governing: words(
    'basis bases responsible liable consent request requests ask asking procedure procedures instructions criteria period way ways method methods liability responsibility policy policies except contact ground grounds fee mechanism button link option options choice choices right rights reason looking apply applies applying substitute responsibilities account accounts time look watch care',
  ),
  handling: words(
    'collect use process store share disclose access obtain receive gather track record transfer transmit sell keep retain hold read see view know log',
  ),
  shielding: words('protect secure safeguard preserve keep maintain ensure prevent'),
  requested: words(
    'deletion erasure removal access accounting correction rectification copy review disclosure portability change',
  ),
  giving: words('provide give send supply furnish'),
  given: words('information data detail consent permission name address feedback'),
  nounLike: words(
    'process store request contact order review survey update display record report mail email post place market target test design plan bill charge support access link rate issue track trace view play purchase use work host map grow search effect exercise control screen book reserve measure call register address name help share limit',
  ),
  signals: [
    { category: 'advertising', nouns: words('ad advert advertisement advertising retargeting remarketing') },
    {
      category: 'marketing',
      nouns: words('marketing promotional promotion newsletter offers'),
      lastResort: words('market promote advertise'),
    },
    {
      category: 'personalization',
      verbs: words('personalize customize tailor individualize localize'),
      nouns: words('personalized customized tailored'),
      lastResort: words('recommend suggest adapt'),
    },
    {
      category: 'research.improvement',
      verbs: words('improve enhance develop optimize refine upgrade evolve'),
      lastResort: words('enrich better expand'),
    },
    {
      category: 'analytics',
      verbs: words('analyze measure evaluate study'),
      nouns: words('analytics statistic statistical'),
      lastResort: words('understand learn determine assess compile count gauge track'),
    },
    { category: 'research', nouns: words('research') },
    { category: 'fraud-prevention', nouns: words('fraud') },
    { category: 'additional-service', nouns: words('contest sweepstake giveaway raffle') },
    { category: 'security.operation', verbs: words('administer diagnose troubleshoot debug') },
    { category: 'legal', lastResort: words('comply enforce cooperate satisfy defend conform') },
    { category: 'security', lastResort: words('prevent protect detect secure investigate combat safeguard') },
    { category: 'payment', lastResort: words('bill charge pay invoice') },
    { category: 'support', lastResort: words('respond reply answer') },
    { category: 'account', lastResort: words('authenticate register') },
    { category: 'communication', lastResort: words('contact notify inform send communicate advise tell alert remind') },
    {
      category: 'service',
      joined: words('provide deliver operate supply render offer process fulfill'),
      lastResort: words(
        'provide deliver fulfill process complete render supply enable facilitate allow operate run offer display ship let permit perform maintain',
      ),
    },
  ],
  bearers: words(
    'partner network provider company companies agency id identifier service platform vendor firm affiliate server industry analytics cookie team department preference',
  ),
  describing: words('identify contact locate recognize distinguish trace reach determine'),
  documents: words('policy notice statement practice'),
  advertisers: words(
    'third ad advertising advertiser partner network company party provider server vendor google facebook',
  ),
  modals: words("may might can could will would shall should must do did are have has cannot won't don't also"),
  markers: words('to'),
  prepositions: words('for'),
  resultant: words('so'),
  clauses: words('that'),
  connecting: new Set(['in connection with']),
  genitives: words('of'),
  exampling: new Set(['such as']),
  links: words('of including includes include such as like but not limited without limitation'),
  openLinks: words('which may will can'),
  limiting: words('limited'),
  demanding: words('required asked'),
  demanded: words('as is information data'),
  adding: words('and'),
  servedIn: words('to in with'),
  as: words('as'),
  according: new Set(['in accordance', 'in compliance']),
  relatives: words('which'),
  beforeRelatives: words('in for to'),
  describers: words('that which who how what it'),
  doubtful: words('also have'),
  pronouns: words('we you they i he'),
  speakers: words('we i he'),
  addressed: words('you'),
  selves: words('we us'),
  ours: words('our'),
  polite: words('please'),
  announcing: words('to including purpose way'),
  setting: words('in'),
  granting: new Set(['hereby grant', 'hereby granted']),
  reading: words('read review carefully'),
  leaving: new Set(['opt out']),
  requesting: words('request'),
  helping: words('help helps helping'),
  aiding: words('assist aid'),
  pending: words('with to for'),
  objects: words('you them it us'),
  shortWords: words('ad new'),
  trailing: new Set([
    ...words('as in only including to for that but also otherwise us with such both'),
    'as well',
    'in order',
  ]),
  shielded: words('information data pii'),
  qualities: words('confidentiality integrity privacy security'),
  connectors: words(', and or / & then also'),
};
