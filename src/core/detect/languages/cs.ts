/** Czech. */
import type { Language } from '../vocabulary.ts';

export const cs: Language = {
  code: 'cs',
  commonWords:
    'a se v na je že s z do o k i to jako za by pro po jsou nebo si tak při od není které který jsme vás vaše jeho také podle'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(zásady|prohlášení|oznámení|informace|podmínky|pravidla) (o |ochrany |pro |)(ochrany |ochraně |zpracování |)(soukromí|osobních údajů|ochrany osobních údajů|osobních|soukromí)',
      '(zásady|informace) o zpracování',
      'ochrana (osobních údajů|soukromí)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(tyto|tato|toto|naše|těchto) (zásad*|prohlášení|oznámení|informac*|pravid*)',
      '(ochran*|chrán*|respektuj*) (vaš*|soukromí|osobní*)',
      'vaše soukromí',
    ],
    privacyWords: ['(soukromí|gdpr)', 'osobních údajů', 'osobní údaje'],
    publisher: [
      '(my|nás|naš*|námi|shromažďujeme|zpracováváme|používáme|sdílíme|můžeme|uchováváme)',
      '(správce|správcem|společnost)',
    ],
    handling: [
      '(shromažď*|sbír*|zpracov*|použív*|použit*|využív*|sdíl*|předáv*|předa*|poskyt*|uchov*|ukláda*|získ*|prodáv*|maž*|smaz*|vymaz*|chrán*|zpřístup*)',
    ],
    personalData: [
      'osobní* (údaj*|informac*|dat*)',
      '(vaše|vašich|tyto|těchto|těmito) (údaj*|informac*|dat*)',
      '(údaje|údajů|údajích)',
      'ip adres*',
      '(e mailov* adres*|telefonní* čísl*|jméno|kontaktní údaje)',
    ],
    yourData: ['vaš* (osobní* |)(údaj*|informac*|dat*)', '(údaj*|informac*) (o vás|uživatel*|subjekt*)'],
    topics: {
      collection: ['(shromažď*|sbír*|získáv*)', 'jaké (údaje|informace|osobní)'],
      purposes: ['(účel*)', '(použití|zpracování) (osobních|údajů|informací)'],
      sharing: ['(třetí* stran*|příjemc*|zpracovatel*|sdíl*|předáv*)'],
      cookies: ['(cookie|cookies)'],
      retention: ['(uchováv*|doba|dobu|jak dlouho)'],
      rights: ['práv* (na|subjekt*|vznést)', 'vaše práva', '(přístup*|oprav*|výmaz*|stížnost*)'],
      choices: ['(souhlas*|odvol*|námitk*|odhlás*)'],
      children: ['(dět*|nezletil*)', 'mladší 1*'],
      security: ['(zabezpeč*|bezpečnost*|šifrov*)'],
      transfer: ['(třetí* zem*|mimo|evropsk* unie|ehp)'],
      'legal-basis': ['(právní* základ*|právní* důvod*|oprávněn* zájm*|gdpr|nařízení)'],
      changes: ['(změn*|aktualizac*) (zásad|těchto|tohoto|v)', 'poslední aktualizace', 'účinn*'],
      contact: ['(pověřen*|kontakt*)'],
    },
    otherNames: ['(podmínky|obchodní podmínky|smluvní|smlouva|licence|pravidla)', 'terms of (service|use)'],
    pageNames: ['(nápověda|kontakt|přihlás*|registrace|hledat|novinky)'],
    nearNames: [
      '(zásady|používání|informace) (používání |o |souborů |)(cookies|souborů cookie|cookie)',
      '(cookies|cookie)',
    ],
    terms: [
      '(podmínk*|smlouv*|odpovědnost*|záruk*|soud*|objednávk*|platb*|cen*|dodán*|zboží|prodávající*|kupující*|licenc*|výpověď*|zakáz*|reklamac*|odstoupen*)',
    ],
    cookies: ['(cookie|cookies)'],
    agreement: ['(zpracovatel*|smluvní strany)'],
    statute: ['(článek|odst|čl) (1*|2*|3*|4*|5*|6*|7*|8*|9*)', '(členské státy|nařízení|směrnice|zákon*)'],
    article: [
      '(podle|řekl*|uvedl*|tvrdí|říká)',
      '(firmy|lidé|vláda|odborníci|spotřebitelé)',
      '(já|můj|moje|on|ona|jeho|její)',
      '(měli|tipy|doporučujeme)',
    ],
  },
};
