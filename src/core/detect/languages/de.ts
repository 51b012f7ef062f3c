/** German. */
import type { Language } from '../vocabulary.ts';

export const de: Language = {
  code: 'de',
  commonWords:
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch werden bei oder wir sie ihre ihrer durch wenn nach kann zur'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      'datenschutz(erklärung|richtlinie|richtlinien|hinweis|hinweise|hinweisen|bestimmungen|information|informationen|politik|policy|mitteilung|grundsätze|vereinbarung|bedingungen|erklärungen)',
      'datenschutzerklärung*',
      'datenschutzhinweis*',
      'datenschutzrichtlinie*',
      'datenschutzbestimmung*',
      'datenschutzinformation*',
      'datenschutzmitteilung*',
      'hinweise (zum|zur) (datenschutz|datenverarbeitung)',
      '(erklärung|informationen|information) (zum|über den) datenschutz',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(diese|dieser|unsere|unserer|folgende|nachfolgende|vorliegende) (datenschutzerklärung|datenschutzhinweise|datenschutzrichtlinie|datenschutzbestimmungen|datenschutzinformation)',
      '(schutz|sicherheit) (ihrer|der|deiner|von) (personenbezogenen|persönlichen|privatsphäre|daten)',
      '(datenschutz|privatsphäre) ist (uns|für uns)',
      'nehmen (den|wir) (schutz|den)',
      'im sinne (der|des) (datenschutz*|dsgvo)',
    ],
    privacyWords: ['datenschutz*', 'privatsphäre', 'dsgvo'],
    publisher: ['wir', 'uns', 'unser*', 'verantwortliche*', 'diese (website|webseite|seite|app)'],
    handling: [
      '(erheb*|erhob*|gesammelt|sammeln|erfass*|verarbeit*|nutz*|verwend*|speicher*|gespeichert|übermittel*|weiterg*|weitergegeben|teilen|geteilt|lösch*|gelöscht|verwendet|genutzt|erhalten|übertrag*|protokoll*|aufbewahr*)',
    ],
    personalData: [
      '(personenbezogen*|personenbezieh*|persönliche*) (daten|informationen|angaben)',
      'personenbezogen*',
      '(kontakt|nutzer|kunden|zahlungs|adress|bestands|nutzungs|standort|verbindungs|zugriffs|geräte|meta|inhalts|log|vertrags|bewerber|gesundheits)(daten|informationen)',
      '(kontaktdaten|nutzungsdaten|kundendaten|standortdaten|zugriffsdaten|bestandsdaten|zahlungsdaten|nutzerdaten|inhaltsdaten|metadaten|logfiles|protokolldaten|vertragsdaten|benutzerdaten|adressdaten|gerätedaten|bewerberdaten|verkehrsdaten)',
      '(ihre|ihrer|ihren|deine|deiner|deinen|diese|dieser|die|der|den|von) (daten|informationen)',
      'daten',
      'ip (adresse|adressen)',
      '(e mail|email) adresse*',
      '(name|telefonnummer|anschrift|geburtsdatum)',
    ],
    yourData: [
      '(ihre|ihrer|ihren|deine|deiner|deinen) (personenbezogenen |persönlichen |)(daten|informationen|angaben|ip)',
      'daten (von ihnen|über sie|über dich)',
    ],
    topics: {
      collection: [
        '(erhebung|erfassung|erheben|erfassen|sammeln) *',
        'welche (daten|informationen)',
        'daten (werden|die wir)',
        'erhoben*',
      ],
      purposes: [
        '(zweck|zwecke|zwecken|zweckbindung)',
        '(nutzung|verwendung|verarbeitung) (ihrer|der|von|personenbezogener)',
      ],
      sharing: [
        '(weitergabe|übermittlung|offenlegung|empfänger)',
        'an dritte*',
        'auftragsverarbeit*',
        '(dienstleister|dritten|drittanbieter*)',
      ],
      cookies: ['cookie*', 'google analytics', 'tracking*', 'webanalyse*', 'server log*'],
      retention: ['(speicherdauer|aufbewahrungsfrist*|aufbewahrung|löschung|löschen|gelöscht)', 'wie lange'],
      rights: [
        '(auskunft|auskunftsrecht|berichtigung|betroffenenrechte|datenübertragbarkeit)',
        'recht auf',
        'ihre rechte',
        'rechte (der|des) betroffenen',
        'beschwerde*',
      ],
      choices: ['(widerruf|widerrufen|widerspruch|widersprechen|abbestell*|opt out|widerspruchsrecht|abmelden)'],
      children: ['(kinder|kindern|minderjährige*)', 'unter 1*'],
      security: [
        '(datensicherheit|ssl|verschlüsselung|verschlüsselt|tls)',
        'technische* und organisatorische*',
        'sicherheitsmaßnahmen',
      ],
      transfer: [
        '(drittland|drittländer*|drittstaat*|standardvertragsklauseln)',
        'privacy shield',
        '(usa|europäischen wirtschaftsraum*)',
      ],
      'legal-basis': ['(rechtsgrundlage*|einwilligung*|dsgvo|bdsg)', 'berechtigte* interesse*', 'art 6', 'artikel 6'],
      changes: ['(änderung|änderungen|aktualisierung|aktualität) (dieser|der|unserer|des|und)', 'stand *'],
      contact: ['datenschutzbeauftragte*', 'verantwortliche* (stelle|im|ist|für)', 'kontakt*'],
    },
    otherNames: [
      '(nutzungsbedingungen|geschäftsbedingungen|agb|impressum|teilnahmebedingungen|richtlinien|gemeinschaftsrichtlinien|lizenzvereinbarung|vertragsbedingungen|widerrufsbelehrung|versand|haftungsausschluss|urheberrecht)',
      'allgemeine* (geschäfts|nutzungs|verkaufs)*',
      'terms of (service|use)',
      'datenschutz (grundverordnung|recht|gesetz)',
      'nutzungs*',
      'verordnung*',
      'gesetz*',
    ],
    pageNames: ['(hilfe|kontakt|anmelden|registrieren|registrierung|suche|ratgeber|nachrichten)'],
    nearNames: [
      'cookie (richtlinie|richtlinien|hinweis|hinweise|erklärung|policy|einstellungen)',
      'cookies',
      'auftragsverarbeitung*',
      'auftragsdatenverarbeitung*',
    ],
    terms: [
      '(nutzungsbedingungen|geschäftsbedingungen|agb|haftung|haftet|haften|gewährleistung|kündigung|kündigen|gerichtsstand|kaufvertrag|bestellung|lieferung|preise|rechnung|vertrag|vertrags*|zahlung|urheberrecht*|lizenz*|kunde|kunden|käufer|verkäufer|schadensersatz|rücksendung|ware)',
      'anwendbares recht',
      'sie (stimmen|erklären|verpflichten|dürfen)',
    ],
    cookies: ['cookie*', '(pixel|beacon*|zählpixel)'],
    agreement: ['auftragsverarbeiter*', 'auftragnehmer*', 'auftraggeber*', 'unterauftrag*'],
    statute: [
      '(artikel|absatz|erwägungsgrund|kapitel|buchstabe) 1*',
      'mitgliedstaat*',
      '(verordnung|richtlinie|kommission|aufsichtsbehörden|gesetzgeber)',
      'der verantwortliche (muss|hat)',
      'betroffene person*',
    ],
    article: [
      '(sagte|sagt|berichtet|berichtete|laut|erklärte|meint|kritisiert|behauptet)',
      '(unternehmen|menschen|leute|nutzer|regierung|experten|verbraucher)',
      '(ich|mein|mir|mich|er|seine|seinen)',
      '(man|sollte|sollten|empfehlen|tipps)',
    ],
  },
};
