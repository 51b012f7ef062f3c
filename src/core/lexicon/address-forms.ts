/** How postal addresses are written over the world: the same in every language of a notice, as legal forms are. */

// A postal code, a house number before a name or in a box: not "13 years", "30 days".
export const ADDRESS_FIGURES =
  /\d{3}|\d\s?\p{Lu}|\p{Lu}\d|\d(?:st|nd|rd|th)\s\p{Lu}|(?:[Bb]ox|BOX|No\.?|[Nn]umber|Suite|Floor|Level|Unit)\s#?\d/u;

/** Small words within the name of a street or a place. */
export const ADDRESS_LINKING = new Set(
  'of the and & de la le du des van der den del di da do dos e el los las y na am im an den in near next to off behind'.split(
    ' ',
  ),
);

/** Ends of words for a street, in languages that join it to its name. */
export const STREET_SUFFIX =
  /\p{L}{2}(?:straße|strasse|str|weg|platz|allee|gasse|ring|damm|ufer|straat|laan|plein|kade|singel|gracht|gade|vej|gatan|vägen|gata|veien|utca|katu|tie|ulica|dori)$/u;

/** Words for a street that may be written small. */
export const SMALL_STREETS = new Set(
  'floor street road avenue building block str via rue calle ul ulica via viale avenida rua boulevard plaza flat suite straße strasse'.split(
    ' ',
  ),
);

/** Before a postal code they tell the country. */
export const STATES_OF_THE_US = new Set(
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR'.split(
    ' ',
  ),
);

export const STATES_OF_AUSTRALIA = new Set(['NSW', 'QLD', 'VIC', 'TAS', 'ACT', 'WA', 'SA', 'NT']);

/** "P.O. Box 12" */
export const POST_BOX = /\bP\.?\s?O\.?\s?Box\b|\bPostfach\b|\bBoîte Postale\b|\bPO Box\b/i;

/** Shortened words in an address: their full stop ends no sentence. */
export const SHORTENED = /^(?:jan|feb|mar|apr|fla|cal|mass|wash|dept|attn|nos?)$/;
