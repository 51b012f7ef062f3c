/** English words around and within postal addresses. */
import type { AddressWords } from '../../../lexicon/address-words.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const addresses: AddressWords = {
  cues: words(
    'address addresses mail post letter postal write writing at to located office headquarters headquartered seat mailing street hq location place domicile resides residing',
  ),
  parts: words(
    'postal code zip postcode city country street state town region address addresses pin p.c location office registered mailing head corporate postadresse building floor province district',
  ),
  others: words(
    'email e-mail mail tel telephone phone fax facsimile mobile website web site www url registration vat company name gst tax number contact attention attn attn. dpo ceo director managing commercial register court support hours call toll skype twitter facebook instagram',
  ),
  streets: words(
    'street st road rd avenue ave av blvd drive dr lane ln way place pl court ct square sq parkway pkwy highway hwy terrace crescent close row walk alley quay wharf circle cir trail loop suite ste floor flr fl unit apartment apt building bldg block blk sector tower towers house level room rm office park estate centre center plot cross layout colony complex opposite opp near village district mall campus residency heights gardens hall mansion industrial zone city hub flat flr. pike turnpike route expressway esplanade parade mews gate hill green grove phase ward community no',
  ),
  smallStreets: words('floor street road avenue building block flat suite'),
  linking: words('of the and in near next to off behind'),
  shortened: words('jan feb mar apr fla cal mass wash dept attn no nos'),
  statutes: words('law act decree directive regulation ordinance statute bill'),
  numbering: words('no nos'),
  // "4th Avenue", "Suite 12"; not "13 years".
  figures: /\d(?:st|nd|rd|th)\s\p{Lu}|(?:[Bb]ox|BOX|No\.?|[Nn]umber|Suite|Floor|Level|Unit)\s#?\d/u,
};
