/** Italian. */
import type { Language } from '../vocabulary.ts';

export const it: Language = {
  code: 'it',
  commonWords:
    'di e il la che in a per un del è non una con sono i le da della si dei al nel come più o gli delle alla dell questo anche ai'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(informativa|politica|norme|dichiarazione|nota) (sulla|sul|di|in materia di|relativa alla|della|per la|generale sulla|ai sensi) (la |)(privacy|riservatezza|protezione|trattamento|protezione dei dati|dell art*|degli art*)',
      '(informativa|policy) (privacy|estesa)',
      'informativa (sul|al|relativa al) trattamento',
      '(privacy|data protection) (policy|notice|statement)',
      '(tutela|protezione) dei dati personali',
    ],
    selfReference: [
      '(la presente|questa|nostra|presente|seguente) (informativa|privacy policy|politica|policy)',
      '(tutela|tuteliamo|rispetto|rispettare|proteggere|protezione) (della|la|dei|i) (tua|sua|vostra|privacy|riservatezza|dati|tuoi|suoi)',
      '(tua|sua|vostra) privacy',
      'ai sensi (dell|degli|del) (art*|regolamento)',
      '(si impegna|impegniamo|impegnati)',
    ],
    privacyWords: ['privacy', 'riservatezza', 'protezione dei dati', 'dati personali', 'gdpr'],
    publisher: [
      '(noi|nostro|nostra|nostri|nostre|raccogliamo|utilizziamo|usiamo|condividiamo|trattiamo|possiamo|conserviamo)',
      '(la società|il titolare|titolare del trattamento)',
      '(questo|nostro|il) sito',
    ],
    handling: [
      '(raccogl*|raccolt*|tratta*|trattamento*|utilizz*|usa*|condivi*|comunic*|trasfer*|conserv*|memorizz*|archivi*|divulg*|diffus*|ceder*|cedut*|vend*|cancell*|forni*|acquisi*|registra*|elabor*)',
    ],
    personalData: [
      '(dati|informazioni) (personali|di contatto|di navigazione|identificativi|di utilizzo|anagrafici|forniti|raccolti|che)',
      '(suoi|tuoi|vostri|i|dei|tali|questi|sue|tue) (dati|informazioni)',
      'dati',
      'indirizz* (ip|e mail|email|di posta)',
      '(numero di telefono|data di nascita|posta elettronica)',
    ],
    yourData: [
      '(suoi|tuoi|vostri) dati',
      '(sue|tue|vostre) informazioni',
      'dati (personali |)(dell utente|degli utenti|da lei|da te|che ti|che la)',
      'dati dell (utente|interessato)',
    ],
    topics: {
      collection: [
        '(dati|informazioni) (raccolti|raccolte|trattati|che raccogliamo|personali raccolti)',
        '(raccolta|raccogliamo|tipologi*) *',
        'quali (dati|informazioni)',
      ],
      purposes: ['(finalità|scopi|scopo)', '(come|perché) (utilizziamo|usiamo|trattiamo)', 'utilizzo (dei|delle)'],
      sharing: [
        '(destinatari|terzi|terze parti|fornitori)',
        '(comunicazione|condivisione|diffusione) *',
        'responsabil* (del|esterni)',
      ],
      cookies: ['cookie*', 'google analytics'],
      retention: ['(conservazione|periodo di|tempi di|durata)', 'conservati', 'per quanto tempo'],
      rights: [
        'diritt* (di|dell|degli|alla|all) (accesso|rettifica|cancellazione|interessat*|utente|opposizione|portabilità|accedere|reclamo|oblio|proporre|ottenere)',
        '(suoi|tuoi|vostri) diritti',
        '(garante|reclamo)',
      ],
      choices: ['(revoc*|disiscri*|opporsi|opposizione|annullare|disattivare|preferenze|consenso)'],
      children: ['(minori|bambini)', 'meno di 1*', '1* anni'],
      security: ['(misure di sicurezza|sicurezza dei|crittograf*|ssl|misure tecniche)', 'accessi non autorizzati'],
      transfer: [
        '(trasferimento|trasferiti|trasferire) *',
        'unione europea',
        'paesi terzi',
        'clausole contrattuali',
        'extra ue',
      ],
      'legal-basis': [
        '(base|basi) giuridic*',
        '(legittimo interesse|consenso|gdpr|esecuzione di)',
        'obblig* (di legge|legal*)',
      ],
      changes: [
        '(modifiche|aggiornamenti|modificare|aggiornare) (a|alla|della|di|la|questa)',
        'ultim* (aggiornamento|modifica)',
        'data di',
      ],
      contact: ['(titolare del trattamento|responsabile della protezione|dpo|contattare|contatti|contattarci)'],
    },
    otherNames: [
      '(termini|condizioni) (di|e|generali|d|del)',
      '(note legali|linee guida|regolamento|contratto|licenza|regole|accordo)',
      'termini',
      'terms of (service|use)',
      'codice',
      'legge',
    ],
    pageNames: ['(aiuto|assistenza|contatti|accedi|registrati|cerca|guida|notizie)'],
    nearNames: [
      '(informativa|politica|policy|uso|gestione) (sui|dei|sull uso dei|relativa ai|estesa sui) cookie',
      'cookie policy',
      'cookie',
      '(accordo|nomina) (sul|per il) trattamento',
    ],
    terms: [
      '(termini|condizioni generali|condizioni di|responsabilità|garanzi*|foro|legge applicabile|acquist*|ordin*|pagament*|prezz*|consegna|prodott*|proprietà intellettuale|licenz*|recesso|contratt*|abbonament*|vietat*|tribunal*|risarci*|accordo|spedizion*)',
      '(l utente|lei) (accetta|riconosce|dichiara|garantisce|si impegna)',
    ],
    cookies: ['cookie*', '(pixel|beacon*)'],
    agreement: ['il responsabile', 'le parti', 'sub responsabil*'],
    statute: [
      '(articolo|considerando|comma|paragrafo) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      'stati membri',
      '(regolamento|direttiva|legge|decreto|commissione|tribunale)',
    ],
    article: [
      '(secondo|ha detto|ha dichiarato|afferma|spiega|sostiene)',
      '(aziende|persone|governo|consumatori|esperti|ricercatori|imprese)',
      '(io|mio|mia|lui|lei|loro)',
      '(dovresti|consigli|consigliamo|bisogna)',
    ],
  },
};
