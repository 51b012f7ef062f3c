/** Norwegian (Bokmål). */
import type { Language } from '../vocabulary.ts';

export const no: Language = {
  code: 'no',
  commonWords:
    'og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun vi deg din dine kan eller når oss våre vår ved etter'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(personvernerklæring*|personvernpolicy*|personvernpolitikk*|personvernregler*|personvernmerknad*|personvernretningslinj*|personverninformasjon*)',
      'erklæring om personvern',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(denne|vår) (personvern*|erklæring*)',
      '(beskytte|beskytter|respekterer|ivaretar|verner) (om |)(ditt|dine|din|personvernet) *',
      'ditt personvern',
    ],
    privacyWords: ['(personvern*|personopplysning*|gdpr)'],
    publisher: ['(vi|oss|vår|vårt|våre)', 'behandlingsansvarlig*'],
    handling: [
      '(saml*|innsaml*|behandl*|bruk*|lagr*|oppbevar*|del*|utlever*|overfør*|selg*|slett*|motta*|registrer*|beskytt*)',
    ],
    personalData: [
      '(personopplysning*|kontaktopplysninger|persondata)',
      'personlig* (opplysninger|informasjon|data)',
      '(dine|disse|de|slike) (opplysninger|data|personopplysninger)',
      '(opplysninger|informasjon|data)',
      'ip adress*',
      '(e postadress*|telefonnummer)',
    ],
    yourData: [
      '(dine|deres) (personlige |)(opplysninger|personopplysninger|data)',
      '(opplysninger|informasjon) om deg',
      'din (ip|e postadresse|informasjon)',
    ],
    topics: {
      collection: ['(samler inn|samle inn|innsaml*)', 'hvilke (opplysninger|personopplysninger)'],
      purposes: ['(formål*)', '(hvordan|hvorfor) (vi|bruker)'],
      sharing: ['(tredjepart*|tredjeparter|mottakere|databehandler*|utlever*|leverandører)'],
      cookies: ['(cookie*|informasjonskapsl*)'],
      retention: ['(oppbevar*|lagres|hvor lenge|slettes|sletter)'],
      rights: ['(rettigheter|rett til|innsyn*|retting|datatilsynet)'],
      choices: ['(samtykke*|trekke tilbake|protestere|reservere|avmeld*)'],
      children: ['(barn|mindreårig*)', 'under 1*'],
      security: ['(sikkerhet*|krypter*)', 'tekniske og organisatoriske'],
      transfer: ['(tredjeland*|utenfor eu|eu eøs|overfør*)'],
      'legal-basis': [
        '(rettslig grunnlag|behandlingsgrunnlag|rettsgrunnlag|berettiget interesse|gdpr|personopplysningsloven)',
      ],
      changes: ['(endringer*|oppdater*|sist)'],
      contact: ['(personvernombud*|kontakt*)'],
    },
    otherNames: ['(brukervilkår*|vilkår*|betingelser|kjøpsvilkår|retningslinjer|avtale)', 'terms of (service|use)'],
    pageNames: ['(kontakt|logg inn|registrer|søk|hjelp|nyheter)'],
    nearNames: ['(cookies|cookie policy|bruk av informasjonskapsler|informasjonskapsler|databehandleravtale*)'],
    terms: [
      '(vilkår*|avtale*|ansvar*|garanti*|tvist*|domstol*|bestilling*|betaling*|pris*|levering*|produkt*|lisens*|oppsig*|forbud*|angrerett*|kjøp*)',
    ],
    cookies: ['(cookie*|informasjonskapsl*)'],
    agreement: ['(databehandler*|partene|underdatabehandler*)'],
    statute: ['(artikkel|fortale) (1*|2*|3*|4*|5*|6*|7*|8*|9*)', '(medlemsstat*|forordning*|direktiv*)'],
    article: [
      '(ifølge|sier|sa|skriver|opplyser)',
      '(bedrifter|mennesker|regjeringen|forskere|eksperter)',
      '(jeg|min|mitt|han|hun|hans|hennes)',
      '(bør|tips)',
    ],
  },
};
