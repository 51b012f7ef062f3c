/** A dozen kinds of data and a few recipients. */
import type { Term } from '../../../../src/core/lexicon/term.ts';

const data = (category: string, ...patterns: string[]): Term => ({
  id: `data.${category}`,
  facet: 'data',
  category,
  patterns,
  match: [],
});
const recipient = (category: string, ...patterns: string[]): Term => ({
  id: `sharing.${category}`,
  facet: 'sharing',
  category,
  patterns,
  match: [],
});

export const terms: readonly Term[] = [
  data('contact.name', '(=name|=namen)'),
  data('contact.email', 'e mail (=adresse|=adressen)'),
  data('contact.phone', '(=telefonnummer|=telefonnummern|=rufnummer)'),
  data('contact.postal-address', '(=anschrift|=anschriften|=postanschrift)'),
  data('location', '(=standort|=standortdaten)'),
  data('identifier.ip-address', 'ip (=adresse|=adressen)'),
  data('tracking.cookie', '(=cookie|=cookies)'),
  data('content.photo', '(=foto|=fotos)'),
  data('content.audio', '(=stimme|=sprachaufnahmen)'),
  data('demographic.age', '(=alter|=geburtsdatum)'),
  data('health', '=gesundheitsdaten'),
  data('generic', '(=daten)'),
  recipient('third-party', '(=dritte|=dritten)'),
  recipient('business-partner', '(=partner|=partnern)'),
  recipient('service-provider', '(=dienstleister|=dienstleistern|=paketdienst)'),
  recipient('advertiser', '(=werbenetzwerk|=werbenetzwerke|=werbenetzwerken)'),
];
