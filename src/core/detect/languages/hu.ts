/** Hungarian. */
import type { Language } from '../vocabulary.ts';

export const hu: Language = {
  code: 'hu',
  commonWords:
    'a az és hogy nem is egy ez van meg csak azt vagy kell mint de ha el már lehet ezt minden ön által valamint'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(adatvédelmi|adatkezelési) (nyilatkozat*|irányelv*|tájékoztató*|szabályzat*|közlemény*|politika*)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(jelen|ez az|ezen|a jelen) (adatvédelmi|adatkezelési|nyilatkozat*|tájékoztató*|szabályzat*)',
      '(adatainak|adatok|magánélet*) védelm*',
    ],
    privacyWords: ['(adatvédel*|adatkezel*|gdpr|magánszfér*)', 'személyes adat*'],
    publisher: [
      '(mi|nálunk|velünk|adatkezelő*|gyűjtünk|gyűjtjük|használjuk|kezeljük|osztunk|osztjuk|tároljuk|kapunk|kapja|küldjük)',
      'a (mozilla|társaság|szolgáltató|cég)',
    ],
    handling: [
      '(gyűjt*|kezel*|használ*|felhasznál*|tárol*|megoszt*|oszt*|továbbít*|átad*|feldolgoz*|rögzít*|töröl*|törl*|megőriz*|értékesít*|kap*|küld*|fogad*|szolgáltat*)',
    ],
    personalData: [
      'személyes adat*',
      '(adatok*|adatai*|adatait|adatot|adatokat|információ*)',
      'ip cím*',
      '(e mail cím*|telefonszám*|név|lakcím*)',
    ],
    yourData: [
      '(ön|az ön|felhasználó*|érintett*) (személyes |)(adat*|információ*)',
      '(adatait|adatai|adatainak|adataihoz|adataid)',
    ],
    topics: {
      collection: ['(gyűjt*|kezelt adatok|adatok köre)'],
      purposes: ['(cél*|felhasználás*)'],
      sharing: ['(harmadik fél*|harmadik személy*|címzett*|adatfeldolgozó*|továbbít*|megoszt*)'],
      cookies: ['(cookie*|süti*|sütik*)'],
      retention: ['(megőrz*|tárolás*|időtartam*)'],
      rights: ['(jog a|jogai*|jogosult*|helyesbít*|hozzáfér*|panasz*)'],
      choices: ['(hozzájárulás*|visszavon*|tiltakoz*|leiratkoz*|kikapcsol*)'],
      children: ['(gyermek*|kiskorú*)'],
      security: ['(biztonság*|titkosít*)'],
      transfer: ['(harmadik ország*|külföld*|eu n|európai)'],
      'legal-basis': ['(jogalap*|jogos érdek*|gdpr|rendelet*)'],
      changes: ['(változás*|módosít*|frissít*|hatályos|érvényes)'],
      contact: ['(kapcsolat*|elérhetőség*|kérdés*|adatvédelmi tisztviselő*)'],
    },
    otherNames: ['(felhasználási feltételek|általános szerződési|szerződés*|feltételek|irányelvek|szabályok|licenc*)'],
    pageNames: ['(bejelentkezés|regisztráció|keresés|súgó|segítség|hírek)'],
    nearNames: ['(cookie|süti) (szabályzat*|tájékoztató*|irányelv*)', '(sütik|cookie)'],
    terms: [
      '(feltétel*|szerződés*|felelősség*|szavatosság*|jótállás*|bíróság*|megrendel*|fizet*|szállít*|termék*|vásárl*|licenc*|felmond*|tilos|ár|díj*|elállás*)',
    ],
    cookies: ['(cookie*|süti*)'],
    agreement: ['(adatfeldolgozó*|felek)'],
    statute: ['(cikk*|bekezdés*|paragrafus*)', '(tagállam*|irányelv*|törvény*)'],
    article: ['(szerint|mondta|mondja|nyilatkozta|közölte)', '(emberek|kormány|cégek|szakértők|kutatók)', '(én|ő)'],
  },
};
