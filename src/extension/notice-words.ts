/** Words that a notice's address, title or headings have, in the languages that are recognised. Data alone. */

/** As they stand in addresses: lower case, without accents. */
export const ADDRESS_WORDS = [
  'privacy',
  'datenschutz',
  'confidentialite',
  'donnees-personnelles',
  'privacidad',
  'proteccion-de-datos',
  'privacybeleid',
  'privacyverklaring',
  'privacidade',
  'prywatnosc',
  'informativa',
  'data-protection',
  'data-policy',
] as const;

/** As they stand in titles and headings, in lower case. */
export const TITLE_WORDS = [
  'privacy policy',
  'privacy notice',
  'privacy statement',
  'privacy centre',
  'privacy center',
  'data protection notice',
  'data policy',
  'datenschutzerklärung',
  'datenschutzhinweise',
  'politique de confidentialité',
  'protection des données',
  'política de privacidad',
  'protección de datos',
  'informativa sulla privacy',
  'informativa privacy',
  'privacyverklaring',
  'privacybeleid',
  'política de privacidade',
  'polityka prywatności',
] as const;
