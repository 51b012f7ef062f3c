/** Danish. */
import type { Language } from '../vocabulary.ts';

export const da: Language = {
  code: 'da',
  commonWords:
    'og at det i en den til er som på de med af for ikke der et har vi du dine din om fra kan eller når os vores blive skal ved'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(privatlivspolitik*|persondatapolitik*|databeskyttelsespolitik*|fortrolighedspolitik*|personoplysningspolitik*|databeskyttelseserklæring|privatlivserklæring|fortrolighedserklæring|privatlivsmeddelelse)',
      'politik (for|om) (behandling|beskyttelse|privatliv|personoplysninger|databeskyttelse)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(denne|vores) (privatlivspolitik*|persondatapolitik*|politik|databeskyttelse*)',
      '(beskytte|beskytter|respekterer|værner) (om |)(dit|dine|din) (privatliv|personoplysninger|personlige)',
      'dit privatliv',
    ],
    privacyWords: ['(privatliv*|persondata*|databeskyttelse*|personoplysning*|gdpr|fortrolighed)'],
    publisher: ['(vi|os|vores)', 'dataansvarlig*'],
    handling: [
      '(indsaml*|behandl*|brug*|anvend*|opbevar*|gem*|del*|videregiv*|overfør*|sælg*|slet*|modtag*|registrer*|beskytt*)',
    ],
    personalData: [
      '(personoplysning*|persondata|kontaktoplysninger)',
      'personlige (oplysninger|data)',
      '(dine|disse|de|sådanne) (oplysninger|data|personoplysninger)',
      '(oplysninger|data)',
      'ip adress*',
      '(e mailadress*|telefonnummer|mailadresse)',
    ],
    yourData: [
      '(dine|jeres) (personlige |)(oplysninger|personoplysninger|data)',
      '(oplysninger|data) om dig',
      'din (ip|e mail*|mail*)',
    ],
    topics: {
      collection: ['(indsaml*)', 'hvilke (oplysninger|personoplysninger|data)'],
      purposes: ['(formål*)', '(hvordan|hvorfor) (vi|bruger)'],
      sharing: ['(tredjepart*|tredjemand|modtagere|databehandler*|videregiv*|leverandører)'],
      cookies: ['cookie*'],
      retention: ['(opbevar*|hvor længe|slettes|sletter)'],
      rights: ['(rettigheder|ret til|indsigt*|berigtig*|datatilsynet)'],
      choices: ['(samtykke*|tilbagekald*|indsigelse*|afmeld*|fravælg*)'],
      children: ['(børn|mindreårig*)', 'under 1*'],
      security: ['(sikkerhed*|krypter*)', 'tekniske og organisatoriske'],
      transfer: ['(tredjeland*|uden for eu|eu eøs|overførs*)'],
      'legal-basis': ['(retsgrundlag*|hjemmel|legitim* interesse*|gdpr|databeskyttelsesforordning*)'],
      changes: ['(ændringer*|opdater*|senest)'],
      contact: ['(databeskyttelsesrådgiver*|kontakt*)'],
    },
    otherNames: [
      '(brugsvilkår|vilkår*|betingelser|handelsbetingelser|retningslinjer|aftale)',
      'terms of (service|use)',
    ],
    pageNames: ['(kontakt|log ind|opret|søg|hjælp|nyheder)'],
    nearNames: ['(cookiepolitik*|cookies|cookie politik|databehandleraftale*)'],
    terms: [
      '(vilkår*|aftale*|ansvar*|garanti*|tvist*|domstol*|bestilling*|betaling*|pris*|levering*|produkt*|licens*|opsig*|forbud*|fortrydelse*|køb*)',
    ],
    cookies: ['cookie*'],
    agreement: ['(databehandler*|parterne|underdatabehandler*)'],
    statute: ['(artikel|betragtning) (1*|2*|3*|4*|5*|6*|7*|8*|9*)', '(medlemsstat*|forordning*|direktiv*)'],
    article: [
      '(ifølge|siger|sagde|skriver|oplyser)',
      '(virksomheder|mennesker|regeringen|forskere|eksperter)',
      '(jeg|min|mit|han|hun|hans|hendes)',
      '(bør|tips)',
    ],
  },
};
