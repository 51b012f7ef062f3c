/** English conditions under which something is done. */
import type { ConditionEntry } from '../../../lexicon/language-pack.ts';

export const conditions: readonly ConditionEntry[] = [
  {
    pattern:
      '(with|without|upon|after|obtain|unless|only|receive|require|seek|subject to|based on|absent) ...4 (your|the user|user|customer|parental|explicit|express|prior|written|opt in|their|appropriate|specific|verifiable|affirmative|informed) ...4 (consent|permission|authorization|approval|agreement|opt in)',
    condition: 'consent',
    decisive: true,
  },
  {
    pattern:
      '(your|the user|parental|explicit|express|prior|opt in) ...2 (consent|permission|authorization|approval) (before|prior to)',
    condition: 'consent',
    decisive: true,
  },
  {
    pattern:
      '(with|without) (consent|permission|authorization|being authorized|the (consent|permission|authorization) of ...2 (parent|parents|guardian|guardians))',
    condition: 'consent',
    decisive: true,
  },
  {
    pattern:
      '=you (=have|=must|=need|=will|=are|=can|first) ...3 (opt in|consent|agree|allow|confirm|accept|permit|approve) ...4 =before',
    condition: 'consent',
    decisive: true,
  },
  {
    pattern:
      '=before ...14 , =you (=have|=must|=need|=will) ...3 (opt in|consent|agree|allow|confirm|accept|permit|approve)',
    condition: 'consent',
    decisive: true,
  },
  {
    pattern: '(in accordance with|according to) your (authorization|consent|permission|instruction|direction|request)',
    condition: 'consent',
    decisive: true,
  },
  {
    pattern:
      '(if|where|when|unless|until|only when|once|should) (=you|the user|user) (have|has|had)? (first|specifically|expressly|explicitly|otherwise|voluntarily|already|also)? (consent|consented|agree|agreed|authorize|authorized|permit|permitted|allow|allowed|approve|approved|opt in|opted in|opt|choose|chose|chosen|elect|elected|enable|enabled|grant|granted|give us (permission|your consent)|turn on|activate|instruct|instructed|direct|directed|ask us|(request|requested) !(a|an|any|our|the|page|service|content|information|support|product|more|help|assistance|file|quote)|decide|connect|link)',
    condition: 'consent',
    decisive: true,
  },
  {
    pattern:
      '(unless|until) (=you|the user) ...4 (opt out|opted out|object|tell us|notify us|withdraw|disable|decline|instruct us)',
    condition: 'opt-out',
    decisive: true,
  },
  {
    pattern:
      '(as|if|when|where|unless|to the extent|except as|except where|otherwise)? (=required|=permitted|=compelled|=obliged|=obligated|=mandated|=allowed) (to do so)? (by|under|to comply with) ...3 (law|regulation|statute|legislation|court|subpoena)',
    condition: 'legal',
    decisive: false,
  },
  {
    pattern:
      '(unless|except|=save as|=save where) ...8 (=required|=permitted|=compelled|=described|=stated|=set|=provided|=outlined|=disclosed|=necessary|=specified|=noted|=indicated)',
    decisive: true,
  },
  // "Except our carriers", "to anyone who is not authorised": a denial with a way out. What is not collected "other than
  // your name" is not collected.
  {
    pattern:
      "(=not|=never|=no|=neither|don't|doesn't|won't) ...30 (except|other than|=save for|apart from|aside from) (our|the|those|your|their|its|a|an|certain|such|any|@provider)",
    decisive: true,
    ofSharing: true,
  },
  {
    pattern:
      '((=not|=never) ...12 (party|person|people|individual|anyone|entity|company|organization) (that|who|which) ...2 (=not|=unauthorized)|unauthorized (third)? (party|person|people|individual|entity))',
    decisive: true,
  },
  {
    pattern:
      '(save (as|for|where|when|that|if)|(except|other than|apart from) (as|in|to|for|when|where|that|with|by|under|upon|pursuant|if)|with the exception of)',
    decisive: true,
  },
  {
    pattern:
      '(=not|never) ...30 without ...3 (=notice|=notification|notifying|informing|telling|ensuring|asking|obtaining)',
    decisive: true,
  },
  // "Not for any other purpose" says what it is for.
  { pattern: 'for any (other|=further|=additional) (purpose|reason|use)', decisive: true },
  { pattern: '(unless|only (if|when|where|after|to the extent))', decisive: true },
  {
    pattern:
      'only with ...4 (consent|permission|authorization|approval|agreement|opt in|knowledge|instruction|warrant|order|request|notice)',
    decisive: true,
  },
  {
    pattern:
      '(aggregate|aggregated|anonymous|anonymized|deidentified|de identified|pseudonymized|non identifying|non personally identifiable|non personal)',
    condition: 'aggregated',
    decisive: false,
  },
  {
    pattern:
      '(merger|acquisition|bankruptcy|insolvency|reorganization|sale of (all|some|our|the|any|substantially)|asset sale|change (of|in) control|dissolution|divestiture|liquidation)',
    condition: 'merger',
    decisive: false,
  },
  {
    pattern: '(law|regulation|court order) (=requires|=obliges|=compels|=permits|=allows|=demands)',
    condition: 'legal',
    decisive: false,
  },
  {
    pattern:
      '(subpoena|court order|legal process|legal obligation|law enforcement|judicial|legal request|applicable law|comply with (the|any|applicable)? law)',
    condition: 'legal',
    decisive: false,
  },
  {
    pattern:
      '(contractual|contractually|confidentiality|contract) ...4 (obligation|obligate|agreement|require|bind|bound|restrict|prohibit|ensure|oblige|obliged|obligated|required|restricted)',
    condition: 'contract',
    decisive: false,
  },
  {
    pattern:
      '(under|by|through|sign|signed|execute|subject to) ...3 (confidentiality|data processing|non disclosure|nondisclosure|contractual) ...2 (agreement|obligation|term|clause)',
    condition: 'contract',
    decisive: false,
  },
  {
    pattern:
      '(protect|vital interest|safety) ...6 (life|vital interest|safety of any person|safety of (you|others|our user))',
    condition: 'vital-interest',
    decisive: false,
  },
];
