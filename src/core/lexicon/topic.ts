/** The topics of sections. */

/** What a section is about, told by its heading. */
export type Topic =
  | 'collection'
  | 'use'
  | 'sharing'
  | 'cookies'
  | 'retention'
  | 'security'
  | 'rights'
  | 'choices'
  | 'children'
  | 'transfers'
  | 'changes'
  | 'contact'
  | 'california'
  | 'legal-basis'
  | 'definitions'
  | 'third-party-sites'
  | 'do-not-track'
  | 'not-collected';
