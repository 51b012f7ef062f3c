/** German operators. The negation of a verb is one of them, since it stands at the end of the clause. */
import type { Operator } from '../../../../src/core/language/grammar.ts';

export const operators: readonly Operator[] = [
  {
    id: 'deny.nicht',
    patterns: [
      '=nicht !(=nur|=ohne|=länger)',
      '(=nie|=niemals|=keinesfalls)',
      '(=in|=zu|=unter) (=keinem|=keiner|=keinen) (=fall|=zeit|=zeitpunkt|=umständen)',
    ],
    scope: 'clause',
    effect: 'denied',
    acts: ['Wir speichern Ihre Stimme nicht.', 'Zu keiner Zeit speichern wir Ihre Stimme.'],
    not: ['Wir speichern nicht nur Ihre Stimme.'],
  },
  {
    id: 'deny.ohne',
    // Up to the infinitive, which stands behind its object.
    patterns: ['=ohne ...6 !(!=zu)'],
    scope: 'next',
    effect: 'denied',
    acts: ['Die App läuft, ohne Ihre Stimme zu speichern.'],
    not: ['Ohne Grund speichern wir nichts.'],
  },
  {
    id: 'deny.kein',
    patterns: [
      '(=kein|=keine|=keinen|=keinem|=keiner|=keines|=keinerlei) !(=fall|=zeit|=zeitpunkt|=umständen)',
      '(=niemand|=niemanden|=niemandem|=nichts|=weder|=noch)',
    ],
    scope: 'phrase',
    effect: 'denied',
    acts: ['Wir erheben keine Namen.', 'Niemand erhält Ihre Stimme.'],
    not: ['In keinem Fall speichern wir Ihre Stimme.'],
  },
  {
    id: 'except',
    patterns: ['=außer', '=mit =ausnahme (=von|=der|=des)'],
    scope: 'phrase',
    effect: 'excepted',
    acts: ['Wir erheben nichts außer Ihrem Namen.'],
    not: ['Wir erheben außerdem Ihren Namen.'],
  },
  {
    id: 'deny.untrue',
    patterns: ['(=trifft nicht zu|=ist nicht (=wahr|=richtig)|=stimmt nicht) =, =dass'],
    scope: 'statement',
    effect: 'denied',
    acts: ['Es trifft nicht zu, dass wir Namen erheben.'],
    not: ['Es trifft zu, dass wir Namen erheben.'],
  },
  {
    id: 'topic.describes',
    patterns: ['^ =diese (=erklärung|=seite) (=beschreibt|=erklärt)'],
    scope: 'sentence',
    effect: 'topic',
    acts: ['Diese Erklärung beschreibt, wie wir Namen erheben.'],
    not: ['Wir erheben Namen.'],
  },
  {
    id: 'past',
    patterns: ['=früher', '=bis #'],
    scope: 'clause',
    effect: 'past',
    acts: ['Früher speicherten wir Ihre Stimme.'],
    not: ['Heute speichern wir Ihre Stimme.'],
  },
  {
    id: 'restrict.knowing',
    patterns: ['=wissentlich'],
    scope: 'clause',
    effect: 'restricted',
    acts: ['Wir erheben wissentlich keine Namen.'],
    not: ['Wir erheben keine Namen.'],
  },
  {
    id: 'on-device',
    patterns: ['=auf =ihrem =gerät'],
    scope: 'clause',
    effect: 'on-device',
    acts: ['Ihre Fotos werden auf Ihrem Gerät gespeichert.'],
    not: ['Ihre Fotos werden gespeichert.'],
  },
];
