/** Forms of English verbs, by rule and from a table of irregular ones. */

const IRREGULAR: Readonly<Record<string, readonly string[]>> = {
  be: ['am', 'is', 'are', 'was', 'were', 'been', 'being'],
  have: ['has', 'had', 'having'],
  do: ['does', 'did', 'done', 'doing'],
  sell: ['sells', 'sold', 'selling'],
  give: ['gives', 'gave', 'given', 'giving'],
  get: ['gets', 'got', 'gotten', 'getting'],
  keep: ['keeps', 'kept', 'keeping'],
  hold: ['holds', 'held', 'holding'],
  take: ['takes', 'took', 'taken', 'taking'],
  make: ['makes', 'made', 'making'],
  send: ['sends', 'sent', 'sending'],
  tell: ['tells', 'told', 'telling'],
  know: ['knows', 'knew', 'known', 'knowing'],
  see: ['sees', 'saw', 'seen', 'seeing'],
  set: ['sets', 'setting'],
  put: ['puts', 'putting'],
  let: ['lets', 'letting'],
  buy: ['buys', 'bought', 'buying'],
  pay: ['pays', 'paid', 'paying'],
  seek: ['seeks', 'sought', 'seeking'],
  show: ['shows', 'showed', 'shown', 'showing'],
  write: ['writes', 'wrote', 'written', 'writing'],
  read: ['reads', 'reading'],
  choose: ['chooses', 'chose', 'chosen', 'choosing'],
  withdraw: ['withdraws', 'withdrew', 'withdrawn', 'withdrawing'],
  lease: ['leases', 'leased', 'leasing'],
  find: ['finds', 'found', 'finding'],
  leave: ['leaves', 'left', 'leaving'],
  lend: ['lends', 'lent', 'lending'],
  lose: ['loses', 'lost', 'losing'],
  meet: ['meets', 'met', 'meeting'],
  run: ['runs', 'ran', 'running'],
  say: ['says', 'said', 'saying'],
  think: ['thinks', 'thought', 'thinking'],
  go: ['goes', 'went', 'gone', 'going'],
  come: ['comes', 'came', 'coming'],
  become: ['becomes', 'became', 'becoming'],
  build: ['builds', 'built', 'building'],
  bring: ['brings', 'brought', 'bringing'],
  hear: ['hears', 'heard', 'hearing'],
  mean: ['means', 'meant', 'meaning'],
  understand: ['understands', 'understood', 'understanding'],
  forbid: ['forbids', 'forbade', 'forbidden', 'forbidding'],
  forgo: ['forgoes', 'forwent', 'forgone', 'forgoing'],
  begin: ['begins', 'began', 'begun', 'beginning'],
  undertake: ['undertakes', 'undertook', 'undertaken', 'undertaking'],
  withhold: ['withholds', 'withheld', 'withholding'],
  feed: ['feeds', 'fed', 'feeding'],
  draw: ['draws', 'drew', 'drawn', 'drawing'],
  steal: ['steals', 'stole', 'stolen', 'stealing'],
  forget: ['forgets', 'forgot', 'forgotten', 'forgetting'],
  speak: ['speaks', 'spoke', 'spoken', 'speaking'],
  upload: ['uploads', 'uploaded', 'uploading'],
  track: ['tracks', 'tracked', 'tracking'],
};
const DOUBLING = new Set([
  'submit',
  'transmit',
  'permit',
  'log',
  'opt',
  'stop',
  'ship',
  'tag',
  'plan',
  'map',
  'scan',
  'transfer',
  'refer',
  'swap',
  'commit',
  'control',
  'unsubscribe',
  'occur',
  'cancel',
  'compel',
  'run',
  'drop',
  'chat',
  'admit',
  'omit',
  'enrol',
  'enroll',
  'prefer',
  'strip',
  'bar',
  'ban',
  'fulfil',
  'program',
  'tap',
  'skim',
]);
const NEVER_DOUBLED = new Set(['opt', 'unsubscribe', 'cancel', 'enroll']);

const cache = new Map<string, readonly string[]>();

/** All forms of a verb, the base form first: `share` → share, shares, shared, sharing. */
export function verbForms(lemma: string): readonly string[] {
  const known = cache.get(lemma);
  if (known) return known;
  const forms = [lemma, ...(IRREGULAR[lemma] ?? regular(lemma))];
  cache.set(lemma, forms);
  return forms;
}

function regular(lemma: string): string[] {
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return [`${lemma}es`, `${lemma}ed`, `${lemma}ing`];
  if (lemma.endsWith('ee')) return [`${lemma}s`, `${lemma}d`, `${lemma}ing`];
  if (lemma.endsWith('ie')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -2)}ying`];
  if (lemma.endsWith('e')) return [`${lemma}s`, `${lemma}d`, `${lemma.slice(0, -1)}ing`];
  if (/[^aeiou]y$/.test(lemma)) return [`${lemma.slice(0, -1)}ies`, `${lemma.slice(0, -1)}ied`, `${lemma}ing`];
  const doubled = DOUBLING.has(lemma) && !NEVER_DOUBLED.has(lemma) ? lemma + lemma.slice(-1) : lemma;
  return [`${lemma}s`, `${doubled}ed`, `${doubled}ing`];
}

/** What a form can be. "shared" is past and participle; which of the two, its neighbours tell. */
export type VerbForm = 'base' | 'third-person' | 'past' | 'gerund';

/** Which form of `lemma` the word is; undefined if it is none. */
export function formOf(lemma: string, word: string): VerbForm | undefined {
  const forms = verbForms(lemma);
  const at = forms.indexOf(word);
  if (at < 0) return undefined;
  if (at === 0) return 'base';
  if (word.endsWith('ing') && at === forms.length - 1) return 'gerund';
  if (at === 1 && word.endsWith('s')) return 'third-person';
  return 'past';
}

/** "Independently", but not "family". */
export function isAdverb(norm: string): boolean {
  return norm.length > SHORTEST_ADVERB && norm.endsWith('ly') && !NOUNS_IN_LY.has(norm);
}
const SHORTEST_ADVERB = 4;
const NOUNS_IN_LY = new Set(['family', 'assembly', 'anomaly', 'butterfly', 'italy', 'july']);
