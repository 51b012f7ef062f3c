/** English words of tables, labels and questions. */
import type { AskedAct, ColumnWords } from '../../../lexicon/column-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const acts = (lists: Readonly<Record<AskedAct, string>>): Readonly<Record<string, AskedAct>> =>
  Object.fromEntries(
    (Object.entries(lists) as [AskedAct, string][]).flatMap(([act, list]) =>
      list.split(' ').map((word) => [word, act] as const),
    ),
  );

export const columnWords: ColumnWords = {
  data: words('information data detail pii identifier'),
  receivers: words('whom who recipient party vendor processor subprocessor provider supplier contractor subcontractor'),
  sources: words('source from where'),
  purposes: words('purpose use why reason'),
  reasons: words('how basis ground retention period duration right choice'),
  manners: words('how'),
  shared: words('shared share sharing disclosed disclose disclosure'),
  sold: words('sold sell sale selling'),
  towards: words('with to'),
  particles: words('on along out over away up down'),
  glossed: words('term word expression phrase concept'),
  glosses: words('meaning meanings means mean definition definitions explanation'),
  variants: words(
    'plan plans edition version tier free paid basic standard plus premium pro lite enterprise trial app apps application website web site desktop mobile ios android windows mac phone tablet watch guest guests member members visitor visitors',
  ),
  acts: acts({
    collect:
      'collect collects collected collecting collection gather gathers gathered gathering obtain obtained receive received store stores stored storing storage hold held keep kept save saved record recorded recording recordings log logged track tracked retained read accessed',
    use: 'use uses used using usage process processed processing',
    share:
      'share shares shared sharing disclose discloses disclosed disclosing disclosure transfer transfers transferred transmitted send sent give given provided released',
    sell: 'sell sells sold selling sale',
  }),
  plain: words(
    'do does did we us our you your the this these that it its them they is are be been being was were have has had a an any all of in last past previous preceding 12 twelve month months year data information info personal category categories type types item kind kinds detail details customer user consumer pi pii ever currently or and / , ( ) y n yes no at all permission permissions ? . : ccpa can may might could will',
  ),
  besides: words(
    'required require requirement mandatory compulsory needed need necessary optional option voluntary essential encrypted encryption encrypt secured secure safe protected delete deleted deletion deletable erase erased erasure removed limit limited refuse refused decline object opt choose choice control controlled change sensitive retention expiry expire anonymous anonymised anonymized aggregated public consent must should whether eu eea uk',
  ),
  narrowing: words('for with to outside within by via in on across without through as'),
  outsiders: words(
    'one third 3rd party parties anyone anybody others other another someone somebody companies company outside outsiders else',
  ),
  either: words('or / ,'),
  doer: words('by'),
  us: words('us we ourselves ours'),
  yes: words('yes y true yep always'),
  no: words('no n false never nope'),
  nobody: words('none nobody nothing nil no-one zero neither'),
  inapplicable: words('not applicable n a na does apply'),
  unanswered: words('na unknown tbd varies pending see refer consult please'),
  stressing: words('absolutely definitely certainly of course simply clearly generally'),
  closing: words('at all ever in any way whatsoever'),
  conditional: words('if unless when where once'),
  turning: words(
    'but except excepting however although though save apart besides other only sometimes may might partly some yet unless occasionally rarely mostly usually normally otherwise',
  ),
  proVerbs: words(
    "do does did have has is are can could will would be been don't doesn't didn't haven't isn't aren't cannot can't won't wouldn't",
  ),
  proForms: words('so that this it either done do them neither'),
  announcing: words('following below follows these listed include includes including example examples ways'),
  following: words('the following these this below of data items things details information kinds types'),
  joining: words('but and yet though'),
  answerMarks: words('a answer'),
  true: words('true correct right truth accurate'),
  untrue: words(
    'untrue false wrong incorrect myth fiction lie nonsense misconception rumour rumor mistaken error invention',
  ),
  pointers: words('it them they these those this that such one any several some two both either'),
  beside: words('thing things sort kind of the'),
  such: 'such',
  happening: words('take takes taking place happen happens occur occurs engage engages done in'),
  finding: words('find encounter meet see discover'),
  seeking: words('look search seek hunt'),
  here: words('here'),
  owners: words('this our the'),
  places: words('site website web app apps page pages service services product products game device devices shop'),
  at: words('at'),
  getting: words('receive get see access obtain read view'),
  existential: words('there'),
  denying: words("not no never don't doesn't didn't haven't hasn't isn't aren't cannot can't won't wouldn't"),
  exceptive: words('unless'),
  sole: words('only solely'),
  readers: words('you i my'),
  readersVerbs: words('can could may must should will are'),
  negating: words(
    "no not none never nobody nil n applicable na don't doesn't didn't haven't hasn't isn't aren't cannot can't won't wouldn't",
  ),
  who: words('who whom whose'),
  which: words('which what'),
  how: words('how why where when'),
};
