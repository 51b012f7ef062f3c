/**
 * How postal addresses are written in the countries of the world. An address stays as its country's post writes it,
 * whatever language the notice around it is in; words of the notice's own language for a street are `AddressWords`.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Figures that a postal code or a house number has, and other sentences seldom: not "13 years", "30 days". */
export const ADDRESS_FIGURES = /\d{3}|\d\s?\p{Lu}|\p{Lu}\d/u;

/** Words for a street, a building or a part of town, with a capital. */
export const STREETS = words(
  'nagar marg chowk taluka bazaar jalan jl lorong straat straße strasse str weg platz allee gasse laan plein kade gracht singel rue boulevard chemin quai impasse allée via viale piazza corso vicolo largo calle c/ avenida avda paseo plaza carrer carretera rua praça travessa rodovia alameda ulica ul al aleja ulitsa prospekt prospect bulvar cad caddesi cd sokak sk mah mahallesi vej gade gatan väg vägen gata tie katu út utca tér tn mnt puiestee cours bd',
);

/** Those that may be written small. */
export const SMALL_STREETS = words('str via rue calle ul ulica viale avenida rua boulevard plaza straße strasse');

/** Ends of words for a street, in languages that join it to its name. */
export const STREET_SUFFIX =
  /\p{L}{2}(?:straße|strasse|str|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|singel|gracht|gade|vej|gatan|vägen|gata|veien|utca|katu|tie|ulica|dori)$/u;

/** Small words within the name of a street or a place: "Rue de la Gare". */
export const PLACE_LINKING = words('& de la le du des van der den del di da do dos e el los las y na am im an in');

/** ISO 3166-2:US, and its territories. Before a postal code they tell the country. */
export const STATES_OF_THE_US = words(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR',
);

/** ISO 3166-2:AU. */
export const STATES_OF_AUSTRALIA = words('NSW QLD VIC TAS ACT WA SA NT');

/** "P.O. Box 12" */
export const POST_BOX = /\bP\.?\s?O\.?\s?Box\b|\bPostfach\b|\bBoîte Postale\b|\bPO Box\b/i;

/** Its first word, where it is one of two. */
export const POST_OFFICE = words('po p.o');
