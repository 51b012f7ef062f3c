/** Polish. */
import type { Language } from '../vocabulary.ts';

export const pl: Language = {
  code: 'pl',
  commonWords:
    'w i na z do się nie że o jest to przez od oraz dla po za lub które jak tym są ich może być w celu państwa nas ze także'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(polityka|polityki|polityce|polityką|politykę|oświadczenie|informacja|zasady|klauzula) (ochrony |o ochronie |dotycząc* |o |)(prywatności|danych osobowych|prywatność|informacyjna)',
      '(polityka|zasady|informacja|klauzula) (o |dotycząca |)(przetwarzani*|ochron*) danych',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(niniejsz*|nasz*|nasza|ta) (polityk*|oświadczeni*|informacj*|zasad*)',
      '(ochron*|chroni*|szanuj*|poszanowani*) (prywatności|twoj*|państwa|danych|prywatność)',
      '(twoja|twojej|państwa) prywatnoś*',
    ],
    privacyWords: ['prywatnoś*', 'ochron* danych', 'danych osobowych', 'rodo'],
    publisher: [
      '(my|nas|nasz*|nam|nami|zbieramy|przetwarzamy|wykorzystujemy|używamy|udostępniamy|gromadzimy|możemy|stosujemy)',
      'administrator*',
      '(serwis|serwisu|strona|strony|spółka)',
    ],
    handling: [
      '(zbier*|gromadz*|przetwarz*|wykorzyst*|używa*|udostępni*|przekaz*|przechow*|pozysk*|uzysk*|otrzym*|ujawni*|usun*|usuw*|zapis*|chron*|sprzeda*|powierz*|korzyst*|poda*)',
    ],
    personalData: [
      '(dan*|danych) osobow*',
      'danych',
      'dane',
      '(twoje|państwa|użytkownika|użytkowników|te|tych) (dane|danych|informacje|informacji)',
      '(informacje|informacji) (o|od|dotycząc*|osobow*)',
      'adres* (ip|e mail|email|poczty)',
      '(numer telefonu|imię|nazwisko|data urodzenia)',
    ],
    yourData: [
      '(twoje|twoich|państwa|pani|pana|swoje|swoich) (dane|danych|informacje|informacji)',
      'danych (osobowych |)(użytkownik*|państwa|pana)',
      '(dane|danych) (osobowe |osobowych |)użytkownik*',
    ],
    topics: {
      collection: ['(zbieramy|zbierane|zbieranie|gromadz*|pozyskujemy|zakres)', 'jakie (dane|informacje)'],
      purposes: ['(cel|celu|cele|celach|celów)', '(wykorzyst*|przetwarzani*) (danych|informacji)'],
      sharing: ['(odbiorc*|podmiot*|osobom trzecim|stron* trzeci*|partner*)', '(udostępni*|przekaz*|powierz*) *'],
      cookies: ['(cookie|cookies|ciasteczk*)', 'google analytics'],
      retention: ['(okres*|przechowywan*|przechowuj*) *', 'jak długo'],
      rights: ['praw* (do|dostępu|osób|użytkownik*|wniesienia)', '(sprostowani*|usunięci*|przenoszeni*|skarg*)'],
      choices: ['(zgod*|wycof*|sprzeciw*|rezygn*|wypis*)'],
      children: ['(dzieci|dziecka|małoletni*|niepełnoletni*)', 'poniżej 1*'],
      security: ['(bezpieczeństw*|zabezpiecz*|szyfrow*|ssl)'],
      transfer: ['(państw* trzeci*|europejski* obszar*|poza|eog)', 'unii europejskiej'],
      'legal-basis': ['(podstaw* praw*|rodo|prawnie uzasadnion*|uzasadnion* interes*)', 'art 6'],
      changes: ['(zmian*|aktualizacj*) (polityki|w|niniejsz*|polityce|zasad)', 'ostatni* (aktualizacj*|zmian*)'],
      contact: ['(inspektor*|kontakt*|skontakt*|administratorem)'],
    },
    otherNames: [
      '(regulamin*|warunki|warunków|zasady korzystania|umowa|licencj*|ogólne|wytyczne|standardy)',
      'terms of (service|use)',
      'rozporządzeni*',
      'ustaw*',
    ],
    pageNames: ['(pomoc|kontakt|zaloguj|rejestracja|logowanie|szukaj)'],
    nearNames: [
      '(polityka|polityki|informacja) (plików |dotycząca |o |)(cookie|cookies|plików cookie|plikach)',
      '(cookies|cookie)',
      'umowa powierzenia',
    ],
    terms: [
      '(regulamin*|umow*|odpowiedzialnoś*|gwarancj*|reklamacj*|sąd*|zamówieni*|płatnoś*|cen*|dostaw*|produkt*|sprzedaw*|kupując*|licencj*|wypowiedz*|rozwiąz*|zabrani*|abonament*|zwrot*|prawo właściwe|konsument*)',
    ],
    cookies: ['(cookie|cookies|ciasteczk*)', 'pixel*'],
    agreement: ['(podmiot* przetwarzając*|procesor*|strony umowy|podpowierz*)'],
    statute: [
      '(artykuł|art|ust|motyw) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      'państw* członkowsk*',
      '(rozporządzen*|dyrektyw*|ustaw*|komisj*)',
    ],
    article: [
      '(według|powiedział*|twierdzi|mówi|podkreśla)',
      '(firmy|ludzie|rząd|konsumenci|eksperci)',
      '(ja|mój|moja|on|ona|jego|jej)',
      '(należy|warto|porady)',
    ],
  },
};
