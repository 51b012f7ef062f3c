/** English words around statements of sharing. */
import type { SharingWords } from '../../../lexicon/sharing-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const sharingWords: SharingWords = {
  data: words(
    'information data detail info address name number pii email identifier statistic record list content usage location profile history phone message photo submission query response result answer preference material demographic file contact image account id ip documentation log total figure report summary phi application correspondence resume cv recording conversation transcript booking reservation transaction score reading picture video comment review analysis analyses analyse insight demographics it them this these that which same',
  ),
  determiners: words('this these that same'),
  served: words('content material message picture video text name logo image documentation account'),
  serves: words('deliver distribute publish provide'),
  readersMarks: words('your you user users member members'),
  ownMarks: words('our my local'),
  goods: words('asset business stock company division product service ad advertisement goods website'),
  sharesData: words(
    'share disclose reveal divulge release sell rent lease trade barter license monetize expose report forward relay',
  ),
  sells: words('sell rent lease trade barter monetize'),
  transfers: words('transfer'),
  handsOn: words('provide submit upload'),
  worksFor: words(
    'host operate provide process run power manage maintain handle send deliver ship store supply embed load print perform administer serve dispatch transmit fulfil fulfill secure support back protect synchronise synchronised synchronize synchronized sync synced collect analyze analyse evaluate check filter keep save taken accepted settled served displayed placed powered embedded set',
  ),
  engages: words(
    'use employ engage hire integrate embed implement deploy install utilize incorporate contain include commission appoint',
  ),
  worksWith: words('synchronise synchronize sync work partner partnered cooperate collaborate contract rely team'),
  embeds: words('embed integrate load incorporate include'),
  consists: words('include'),
  companions: words('with'),
  runsOn: words('on'),
  loaded: words('map video font button plugin widget form captcha script player feed calendar chat badge'),
  signs: words('conclude concluded sign signed enter entered execute have'),
  contracts: words('agreement contract addendum'),
  processing: words('process processing processor'),
  means: words('language framework library protocol format standard technology method algorithm licence license'),
  replaces: words('replace substitute'),
  work: [
    { category: 'payment-processor', stems: words('payment pay billing checkout invoice') },
    {
      category: 'analytics-provider',
      stems: words('analytics analytic statistic measure measurement visit traffic read usage visitor'),
    },
    {
      category: 'advertiser',
      stems: words('advertising advertisement advertise ad remarketing retargeting marketing'),
    },
    {
      category: 'service-provider',
      stems: words(
        'host hosted hosting mailing shipping printing newsletter mail email send deliver delivery server store storage cloud map support courier ship shipping parcel backup monitor monitoring translation captcha spam chat ticket database infrastructure',
      ),
    },
  ],
  hired: words('provider partner vendor supplier company processor contractor subprocessor firm'),
  listed: words('recipient processor subprocessor'),
  machines: words('server infrastructure machine hardware system datacenter premise'),
  own: words('own self'),
  hosted: words('hosted'),
  aliases: words('hereafter hereinafter we us our'),
  discloses: words('disclose release reveal divulge'),
  publishing: words('publish'),
  standsAlone: words(
    'share disclose sell rent lease trade release reveal divulge transfer barter monetize distribute license exchange',
  ),
  givesTo: words('provide give send furnish supply sell tell show lend grant hand'),
  givesWith: words('provide furnish supply'),
  gets: words('buy purchase collect gather obtain receive capture access track record monitor log'),
  sees: words('see view read get'),
  within: words('within inside across'),
  lacks: words('have gain'),
  getsAnything: words('receive obtain buy purchase have gain'),
  conditionals: words('if when where once whenever unless'),
  parted: words('give pass hand'),
  particles: words('out away on'),
  aiming: words('necessary order appropriate needed required reasonable'),
  announcing: words('situation circumstance below described'),
  objectEnds: words(
    'with to for without unless except if when that which and but or in as we under outside by on other only through',
  ),
  links: words('with to among between amongst onto within outside upon on'),
  notGiving: words(
    'subject due according related relating relate belong similar limited applicable respond response link linked regard respect addition prior comply linking pertaining refer refers referred specific unique compared unreadable inaccessible unintelligible',
  ),
  fillers: words(
    'the a an our their its his your any all some such that these those other each every certain following one more of or and both either only various many several number variety type kind category class limited selected few : ( ) same relevant appropriate necessary applicable proper concerned authorized trusted respective additional numerous different third carefully small no',
  ),
  nobody: words('nobody noone no none'),
  coordinators: words('and or'),
  joints: words(', and or / ( ; – — & including like namely : as i.e e.g e g i .'),
  headWords: words(
    'with to our the a an any other certain third party its all such your and or from by various one more of types categories in when # ( ) ,',
  ),
  anaphoric: words('these those such'),
  bareHeads: words('company organization entity business firm party person individual partner provider institution'),
  relatives: words('that who which we whom'),
  clauseEnds: words('in so and when if for but as may will unless only because not do through'),
  describing: words(
    'who that which whom we with and or including such like for to in as on under upon when where if located acting providing performing assisting outside within of',
  ),
  somebodys: words('partner provider'),
  parties: words('party'),
  afterParty: words(
    'and or is are may who that which whose has have will can shall must does do did not if when unless only outside other without we you directly acting performing providing including such as because so where located under except unaffiliated our but collects uses provides to for in on with by from of at about through via upon per than into within during before after pursuant',
  ),
  afterPartyEndings: ['ed', 'ly', 's'],
  ownTitles: words('provider'),
  ourselves: words('company organization site website entity group institution publisher merchant seller business'),
  neverNames: words(
    'attn attention wi fi settings setting javascript html html5 http https php flash java linux unix bluetooth wifi webgl android ios windows indexeddb localstorage sessionstorage sqlite keychain keystore keyring parents parent children child kids teens minors sns note notices partners affiliates providers owner provider developer controller administrator operator seller buyer customer client vendor tutor trainer subscriber host i we you us it our your my their his her the this these such any all other others users user service services site sites website app application company privacy policy notice personal information data pii ip cookies cookie gdpr ccpa eu eea uk usa u.s internet european union states united member third party parties do not sell section article law act state federal north south east west english',
  ),
  commonEndings: 'tion sion ment ness ance ence ity ware ary ical ional ous able ible'.split(' '),
  papers: words('policy privacy term condition notice statement website webpage documentation'),
  offices: words('board agency commission court authority council commissioner ombudsman tribunal ministry department'),
  tools: words(
    'service platform tool plugin sdk api software network cloud widget server infrastructure system solution app',
  ),
  lawNames: words(
    'act law regulation directive shield code framework alliance initiative amendment statute agreement clause privacy policy program card right article',
  ),
  legalForms: words(
    'inc llc ltd gmbh limited corp corporation co plc bv ag sa pte company as ab oy aps sarl sas srl spa nv kg ug lp llp pty pvt',
  ),
  relativeHeads: words('information data detail way party company them pii purpose which that who whom'),
  ofWhom: words('from about of'),
  adding: words('including'),
  below: words('under than'),
  ages: words('thirteen fourteen fifteen sixteen eighteen'),
  listing: words('following'),
  children: words('child minor anyone under'),
  firstPerson: words('we i'),
  speakers: words('you us'),
  ownPeople: words('employee staff personnel team colleague'),
  subordinating: words('which that if whom when'),
  detours: words('to for against about regarding concerning'),
  sourceLinks: words('from'),
  places: words('site website'),
};
