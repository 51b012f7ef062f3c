/** English verbs: what they say is done with data, and what they make of a verb that depends on them. */
import type { Act, Control, GoverningWord, VerbEntry } from '../../../language/grammar.ts';

type Extra = Omit<VerbEntry, 'lemma'>;
const verbs = (lemmas: string, extra: Extra): VerbEntry[] => lemmas.split(' ').map((lemma) => ({ lemma, ...extra }));
const act = (name: Act, lemmas: string, extra: Extra = {}): VerbEntry[] => verbs(lemmas, { act: name, ...extra });
const over = (control: Control, lemmas: string, extra: Extra = {}): VerbEntry[] => verbs(lemmas, { control, ...extra });

export const verbEntries: readonly VerbEntry[] = [
  // Those with a particle come first: "hand over" before "hand".
  // "Keep our hands off your photos", "leave out your name".
  ...verbs('keep', { particle: ['off', 'away'] }),
  ...verbs('leave', { particle: ['out'] }),
  ...verbs('get', { particle: ['rid'] }),
  ...over('reverses', 'give', { particle: ['up'], governs: 'gerund' }),
  ...act('collect', 'gain have', { particle: ['access'] }),
  ...act('collect', 'ask', { particle: ['for'], control: 'passes' }),
  ...act('collect', 'look', { particle: ['at', 'into', 'through', 'up'] }),
  ...act('collect', 'find', { particle: ['out'] }),
  ...act('collect', 'listen', { particle: ['to', 'in'] }),
  ...act('collect', 'take', { particle: ['copy', 'copies', 'note', 'down', 'photograph', 'picture'] }),
  ...act('collect', 'make', { particle: ['copy', 'copies', 'note', 'record', 'recording'] }),
  ...act('retain', 'keep', { particle: ['copy', 'copies', 'note', 'record', 'log'] }),
  ...act('retain', 'back', { particle: ['up'] }),
  ...act('collect', 'write', { particle: ['down'] }),
  ...act('share', 'make', { particle: ['available', 'public', 'accessible'] }),
  ...act('share', 'hand', { particle: ['over', 'to', 'out', 'on'] }),
  ...act('share', 'turn', { particle: ['over'] }),
  ...act('share', 'pass', { particle: ['to', 'on', 'along', 'over', 'onto'] }),
  ...act('share', 'part', { particle: ['with'] }),
  ...act(
    'collect',
    'gather obtain receive capture acquire retrieve solicit track observe infer derive ingest import fetch harvest extract collect',
  ),
  ...act('collect', 'get see read photocopy videotape transcribe'),
  ...act('collect', 'photograph film document', { ambiguous: true }),
  // "You may request that we not use it".
  ...act('collect', 'request', { ambiguous: true, reports: 'suspended' }),
  ...act(
    'collect',
    'monitor record log access scan purchase buy view pull examine inspect intercept fingerprint eavesdrop',
    { ambiguous: true },
  ),
  ...act('collect', 'require need', { control: 'passes', ambiguous: true }),
  ...act('collect', 'recognize identify detect learn determine know'),
  ...act('use', 'use', { control: 'passes', ambiguous: true }),
  ...act('use', 'utilize analyze combine aggregate handle employ associate compare evaluate exploit'),
  ...act('use', 'process link match review set place install load run', { ambiguous: true }),
  ...act(
    'share',
    'share disclose transmit send distribute forward reveal divulge communicate furnish deliver publish expose relay convey impart entrust surrender disseminate syndicate give tell leak show lend',
  ),
  ...act('share', 'transfer release license supply post report exchange display hand', { ambiguous: true }),
  ...act('sell', 'sell monetize'),
  ...act('sell', 'rent lease trade barter', { ambiguous: true }),
  ...act('retain', 'retain keep hold maintain save preserve'),
  ...act('retain', 'store archive cache', { ambiguous: true }),
  ...act('use', 'compile'),
  ...act('provide', 'provide submit enter volunteer register fill'),
  ...act('provide', 'input upload complete type attach', { ambiguous: true }),
  ...act('provide', 'synchronize synchronise sync'),
  ...act('move', 'reach leave go come arrive flow remain stay'),
  ...act('contain', 'contain include have embed integrate comprise carry'),
  ...act('contain', 'feature', { ambiguous: true }),
  ...act('protect', 'protect secure safeguard encrypt'),
  ...act(
    'manage',
    'delete erase remove wipe shred correct modify edit rectify amend withdraw opt unsubscribe verify destroy strip',
  ),
  ...act('manage', 'write update change contact email call', { ambiguous: true }),
  ...over('passes', 'ask instruct', { reports: 'suspended' }),
  ...over('passes', 'oblige obligate compel force'),
  ...over(
    'passes',
    'allow permit enable let help promise undertake pledge commit want wish try attempt begin start continue choose intend expect manage design configure cause lead authorize engage agree consent happen seem tend dare care aim seek propose endeavor vow',
  ),
  ...over('passes', 'set', { particle: ['up', 'out'] }),
  ...over('reverses', 'rule', { particle: ['out'], governs: 'gerund' }),
  ...over('reverses', 'refuse decline fail omit neglect forbid cease hesitate'),
  // "Dispense with cookies".
  ...act('use', 'dispense', { particle: ['with'], control: 'reverses', governs: 'gerund', negative: true }),
  ...act('use', 'steer stay keep', { particle: ['clear'], control: 'reverses', governs: 'gerund', negative: true }),
  ...act('use', 'avoid refrain abstain forgo eschew shun renounce desist', {
    control: 'reverses',
    governs: 'gerund',
    negative: true,
  }),
  ...over('reverses', 'prevent stop quit discontinue prohibit ban bar block exclude preclude', { governs: 'gerund' }),
  ...over('suspends', 'oppose resent protest dread'),
  ...over('suspends', 'object', { particle: ['to'], ambiguous: true }),
  ...over('suspends', 'plan hope consider entitle invite remind recommend advise encourage warn urge direct'),
  ...verbs('host power print dispatch administer fulfil replace substitute evaluate', {}),
  // Verbs that the dictionary does not know.
  ...verbs(
    'tap swipe facilitate calibrate optimize troubleshoot authenticate investigate personalize individualize localize streamline allocate translate locate execute anonymize collaborate deter maximize prosecute retarget defend depend rely',
    {},
  ),
  ...verbs('describe explain outline discuss summarize clarify govern cover', { reports: 'suspended' }),
  ...verbs(
    'hear imagine expect worry presume guess pretend insinuate suppose believe suspect think assume wonder doubt argue deny dispute fear rumor',
    {
      reports: 'suspended',
    },
  ),
  ...verbs('state', { reports: 'asserted', ambiguous: true }),
  ...verbs('say write note confirm ensure mean guarantee understand acknowledge inform notify prove declare', {
    reports: 'asserted',
  }),
];

export const governing: readonly GoverningWord[] = [
  {
    words:
      'able ability capability attempt effort way means possibility power permission possible ready willing capable access intention intent aim purpose goal wish desire interest habit practice business policy designed programmed programmed configured going set built meant bound likely happy free obliged obligated compelled',
    control: 'passes',
  },
  {
    words: 'unable impossible incapable unwilling reluctant illegal unlawful inability refusal failure',
    control: 'reverses',
  },
  {
    words:
      'right plan obligation duty need requirement reason choice option opportunity request chance required entitled necessary legal decision responsibility ban prohibition veto idea thought prospect danger suspicion accusation temptation',
    control: 'suspends',
  },
  { words: 'used end', control: 'ends' },
];
