/** Dutch. */
import type { Language } from '../vocabulary.ts';

export const nl: Language = {
  code: 'nl',
  commonWords:
    'de van het een en in is dat op te zijn met voor niet aan er om ook als of door over bij uit naar wij we u uw onze je worden deze kan'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(privacybeleid|privacyverklaring|privacyreglement|privacystatement|privacyvoorwaarden|privacybeleidsverklaring|privacymededeling|privacykennisgeving|gegevensbeschermingsbeleid|privacybepalingen|privacypolicy)',
      'privacy (beleid|verklaring|statement|policy|notice|reglement|voorwaarden)',
      '(verklaring|beleid) (inzake|over|met betrekking tot) (privacy|gegevensbescherming|de privacy|de bescherming)',
      'privacy (en|&) (cookie|cookiebeleid|cookieverklaring|cookies|cookie*)',
    ],
    selfReference: [
      '(dit|deze|ons|onze) (privacybeleid|privacyverklaring|privacy|privacyreglement|privacystatement|beleid|verklaring)',
      '(bescherming|beschermen|respecteren|respecteert|waarborgen|eerbiediging) (van |)(uw|je|de|persoonlijke|persoonsgegevens) (privacy|persoonsgegevens|persoonlijke|gegevens)',
      '(uw|jouw|je) privacy',
      'hecht (veel |)(waarde|belang|grote)',
    ],
    privacyWords: ['privacy*', 'gegevensbescherming', 'persoonsgegevens', 'avg'],
    publisher: ['(wij|we|ons|onze)', 'verwerkingsverantwoordelijke', '(deze|onze) (website|site|app)'],
    handling: [
      '(verzamel*|verwerk*|gebruik*|bewaar*|bewaren|bewaard|opgeslagen|opslaan|opslag|deel|delen|gedeeld|verstrek*|doorgegeven|doorgeven|verkoop*|verkopen|ontvang*|verkrijg*|verkregen|verwijder*|registre*|beveilig*|verwerkt|gebruikt|vastgelegd)',
    ],
    personalData: [
      '(persoonlijke|persoonsgebonden) (gegevens|informatie)',
      '(persoonsgegevens|contactgegevens|klantgegevens|locatiegegevens|gebruikersgegevens|accountgegevens|gebruiksgegevens|betaalgegevens|adresgegevens)',
      '(uw|jouw|je|deze|de|die) (gegevens|informatie)',
      'gegevens',
      'ip (adres|adressen)',
      '(e mailadres|e mailadressen|emailadres|telefoonnummer|geboortedatum|mailadres|mailadressen)',
    ],
    yourData: [
      '(uw|jouw|je) (persoonlijke |)(gegevens|persoonsgegevens|informatie|privacy|naam|e mailadres|ip)',
      '(informatie|gegevens) (over|van) (u|jou)',
    ],
    topics: {
      collection: [
        '(gegevens|informatie|persoonsgegevens) die (wij|we|u)',
        '(verzamelen|verzamelt|verzameld|verzameling) *',
        'welke (gegevens|informatie|persoonsgegevens)',
      ],
      purposes: [
        '(doel|doeleinden|doelen)',
        '(hoe|waarom|waarvoor) (gebruiken|wij|we|verwerken)',
        'gebruik van (uw|persoonsgegevens|gegevens|de)',
      ],
      sharing: [
        '(derden|derde partijen|ontvangers|dienstverleners|verwerkers)',
        '(delen|verstrekken|verstrekking|doorgifte) *',
      ],
      cookies: ['cookie*', 'google analytics'],
      retention: ['(bewaartermijn*|bewaarperiode*|bewaren|bewaard|hoe lang)'],
      rights: [
        '(recht|rechten) (op|om|van) *',
        '(uw|jouw|je) rechten',
        '(inzage|rectificatie|correctie|klacht|autoriteit persoonsgegevens)',
      ],
      choices: ['(afmelden|uitschrijven|intrekken|bezwaar|opt out|weigeren|voorkeuren|toestemming)'],
      children: ['(kinderen|minderjarig*)', 'jonger dan', '1* jaar'],
      security: [
        '(beveiliging|beveiligd*|versleutel*|ssl|beveiligingsmaatregelen)',
        '(technische|organisatorische) (en|maatregelen)',
      ],
      transfer: ['(buiten de|doorgifte|europese economische|europese unie|eer)', 'privacy shield', 'modelcontract*'],
      'legal-basis': ['(rechtsgrond*|grondslag*|gerechtvaardigd*|toestemming|avg)', 'wettelijke verplichting*'],
      changes: [
        '(wijziging|wijzigingen|wijzigen|aanpassen|aanpassingen) *',
        'laatst (gewijzigd|bijgewerkt|aangepast|herzien)',
      ],
      contact: ['(functionaris|contact opnemen|contact met|contactgegevens|vragen)'],
    },
    otherNames: [
      '(gebruiksvoorwaarden|algemene voorwaarden|voorwaarden|servicevoorwaarden|richtlijnen|disclaimer|colofon|gebruikersovereenkomst|overeenkomst|huisregels|leveringsvoorwaarden|verkoopvoorwaarden)',
      'terms of (service|use)',
      'wet',
      'verordening',
    ],
    pageNames: ['(contact|inloggen|registreren|zoeken|hulp|nieuws)'],
    nearNames: [
      '(cookiebeleid|cookieverklaring|cookiestatement|cookies|cookie)',
      'cookie (policy|beleid|verklaring|statement)',
      'verwerkersovereenkomst',
    ],
    terms: [
      '(voorwaarden|gebruiksvoorwaarden|overeenkomst*|aansprakelijk*|garantie*|bevoegde rechter|toepasselijk recht|bestelling*|betaling*|prijs|prijzen|levering|product|producten|koper|verkoper|intellectue*|licentie*|opzeg*|beëindig*|abonnement*|verboden|schade*|retour*|klant)',
      'u (gaat akkoord|stemt|erkent|garandeert|verklaart|dient)',
    ],
    cookies: ['cookie*', '(pixel*|beacon*)'],
    agreement: ['de verwerker', '(verwerkingsverantwoordelijke|verwerker) (zal|dient)', 'partijen', 'subverwerker*'],
    statute: [
      '(artikel|lid|overweging) (1*|2*|3*|4*|5*|6*|7*|8*|9*)',
      'lidstaten',
      '(verordening|richtlijn|wetgeving|commissie|rechtbank)',
      'betrokkene',
    ],
    article: [
      '(volgens|zegt|zei|meldt|stelt|verklaarde|aldus)',
      '(bedrijven|mensen|overheid|consumenten|onderzoekers|experts)',
      '(ik|mijn|hij|zij|hun|zijn)',
      '(moet|tips|raden)',
    ],
  },
};
