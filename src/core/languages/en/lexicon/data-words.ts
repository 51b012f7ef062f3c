/** English small words that reading data practices turns on. */
import type { DataWords } from '../../../lexicon/data-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const dataWords: DataWords = {
  neutral: words(
    'personal personally identifiable identifying individually information data detail pii private user customer visitor cookie tracker tracking pixel beacon web browser http technology similar tool script identifier id account content device activity location online own actual related kind type category whatsoever whatever file session log geolocation usage behavior behaviour record item piece member reader subscriber consumer client people person individual public nonpublic',
  ),
  studying: words(
    'monitor track analyze review determine learn compare observe detect recognize infer identify match derive',
  ),
  trackers: words('cookie beacon pixel tag technology gif script log sdk software tool'),
  notThey: words('child user visitor customer parent you cookie employee guardian'),
  devices: words('device browser phone computer app application software client sensor equipment'),
  relating: words(
    'related relating relates relate pursuant respect access due according addition subject relevant applicable response connection accordance specific prior unique regard associated linked along together interaction interactions communication communications visit visits consistent',
  ),
  automatic: words('automatically passively'),
  sources: words(
    'party partner network provider broker source affiliate advertiser facebook google company bureau agency database record friend employer platform',
  ),
  clauseMarks: words('; . ! ? if when because unless while so but although whether'),
  listOpeners: words('include includes including : are is such like consist comprise example comprises consists'),
  conjunctions: words(', and or / nor otherwise also then may not to'),
  finite: words('is are was were has have will may can do does would should must could might shall we please'),
  inclusive: words(
    'include includes including included comprise comprises contain contains consist consists such like encompass encompasses example',
  ),
  information: words('information data detail pii identifier log'),
  pronouns: words('it this these they them that example'),
  betweenMembers: words(
    ', ; : / ( ) and or as well including such e.g your the a an any other their his her its like for example certain both then you voluntarily provide that submit',
  ),
  edges: words('and or your the a an their our his her'),
  beforeNoun: words(
    'and or as well your their his her its the a an any all some such like including include includes e.g about current preferred recent past previous prior upcoming future completed first full actual approximate other related same respective user customer visitor with',
  ),
  afterNoun: words(
    'and or as that which who whose you we they it is are was were has have had may might can will would shall must should do does from of in on at to with for by through via when while if where during using after before about between within including such like e.g etc so but unless until upon into than because not then also be being your our across among around concerning regarding relating pertaining',
  ),
  owning: words('your their user customer visitor her his'),
  giving: words(
    'provide provided submit submitted enter entered give gave supply supplied volunteer upload uploaded disclose',
  ),
  refusal: words(
    'block blocking disable disabling refuse reject rejecting delete deleting decline opt accept accepts disabled remove removing control manage prevent turn preference preferences setting settings off limit clear refusing declining rid forgo forgoes forgone banned abolished',
  ),
  anaphoric: words('this that such these those the'),
  infinitives: words(
    'provide improve help use make be allow enable process send contact respond comply protect deliver offer support understand complete fulfill perform create manage operate personalize do have get receive show enhance customize develop prevent better communicate facilitate administer market serve sign register participate place set assist give keep speed display remember tailor target measure match conduct carry meet estimate predict advertise promote inform notify answer optimize maintain monitor diagnose resolve enforce investigate authenticate verify ensure determine identify analyze bill charge ship fill host run add link connect deal supply satisfy play view visit browse buy purchase order post enter access provision streamline save navigate',
  ),
  defining: words('means mean refers refer includes include comprises consists is are'),
  partial: words('some part parts portion portions certain much'),
  unnamed: words('we you our your us other some certain any all more additional what how following no not'),
  joining: words('combine link associate match compare aggregate'),
  mergers: words('merger acquisition bankruptcy insolvency asset dissolution liquidation reorganization restructuring'),
  choosing: words('choice choose control right option limit restrict manage decide preference object request'),
  asking: words('do does did is are can could will would may might should has have'),
  minors: words('child minor kid teenager youth'),
  discovering: words(
    'learn learns discover discovers discovered aware find finds realize believe believes knowledge informed notified determine suspect notice',
  ),
  means: words('by through via using with in from means'),
  placing: words(
    'place places placed set sets add adds added serve serves served use uses used deploy deploys deployed drop drops dropped employ employs employed install installs installed put store stores stored deliver delivered operate operated provide provided create created assign assigned',
  ),
  modals: words('may might can could will would also then not'),
};
